<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en_CA">
    <context>
        <name>Attention</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies) without an MRC</source>
            <translation>
                <numerusform>%Ln company without an MRC</numerusform>
                <numerusform>%Ln companies without an MRC</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln contact(s) without consent</source>
            <translation>
                <numerusform>%Ln contact without consent</numerusform>
                <numerusform>%Ln contacts without consent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln diagnostic(s) without a completion date</source>
            <translation>
                <numerusform>%Ln diagnostic without a completion date</numerusform>
                <numerusform>%Ln diagnostics without a completion date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exchange conflict(s) to examine</source>
            <translation>
                <numerusform>%Ln exchange conflict to examine</numerusform>
                <numerusform>%Ln exchange conflicts to examine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) without hours</source>
            <translation>
                <numerusform>%Ln intervention without hours</numerusform>
                <numerusform>%Ln interventions without hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln late entr(y/ies)</source>
            <translation>
                <numerusform>%Ln late entry</numerusform>
                <numerusform>%Ln late entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln likely double(s)</source>
            <translation>
                <numerusform>%Ln likely double</numerusform>
                <numerusform>%Ln likely doubles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them served this year</source>
            <translation>
                <numerusform>%Ln of them served this year</numerusform>
                <numerusform>%Ln of them served this year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last backup %n day(s) ago</source>
            <translation>
                <numerusform>Last backup %n day ago</numerusform>
                <numerusform>Last backup %n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BookCommands</name>
        <message numerus="yes">
            <source>Backup written and verified: %Ln record(s)</source>
            <translation>
                <numerusform>Backup written and verified: %Ln record</numerusform>
                <numerusform>Backup written and verified: %Ln records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%Ln conflict(s) to examine: cqi-desktop conflicts</source>
            <translation>
                <numerusform>%Ln conflict to examine: cqi-desktop conflicts</numerusform>
                <numerusform>%Ln conflicts to examine: cqi-desktop conflicts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln difference(s) since the submission:</source>
            <translation>
                <numerusform>%Ln difference since the submission:</numerusform>
                <numerusform>%Ln differences since the submission:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fault(s) found. Restore a backup (cqi-desktop restore), or ask for help.</source>
            <translation>
                <numerusform>%Ln fault found. Restore a backup (cqi-desktop restore), or ask for help.</numerusform>
                <numerusform>%Ln faults found. Restore a backup (cqi-desktop restore), or ask for help.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln likely duplicate(s).</source>
            <translation>
                <numerusform>%Ln likely duplicate.</numerusform>
                <numerusform>%Ln likely duplicates.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) left out:</source>
            <translation>
                <numerusform>%Ln record left out:</numerusform>
                <numerusform>%Ln records left out:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Backup written and verified: {path} (%Ln record(s))</source>
            <translation>
                <numerusform>Backup written and verified: {path} (%Ln record)</numerusform>
                <numerusform>Backup written and verified: {path} (%Ln records)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done again: %Ln change(s).</source>
            <translation>
                <numerusform>Done again: %Ln change.</numerusform>
                <numerusform>Done again: %Ln changes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>List written: {path} (%Ln record(s))</source>
            <translation>
                <numerusform>List written: {path} (%Ln record)</numerusform>
                <numerusform>List written: {path} (%Ln records)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{table}: %Ln other fault(s) like these.</source>
            <translation>
                <numerusform>{table}: %Ln other fault like these.</numerusform>
                <numerusform>{table}: %Ln other faults like these.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln other(s).</source>
            <translation>
                <numerusform>… and %Ln other.</numerusform>
                <numerusform>… and %Ln others.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} laptops have confirmed</source>
            <translation>
                <numerusform>%n of {total} laptops has confirmed</numerusform>
                <numerusform>%n of {total} laptops have confirmed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Companies</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln company</numerusform>
                <numerusform>%Ln companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied: paste them into Excel</source>
            <translation>
                <numerusform>%Ln row copied: paste them into Excel</numerusform>
                <numerusform>%Ln rows copied: paste them into Excel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompanyPanel</name>
        <message numerus="yes">
            <source>%Ln record(s) completed with the place</source>
            <translation>
                <numerusform>%Ln record completed with the place</numerusform>
                <numerusform>%Ln records completed with the place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dashboard</name>
        <message numerus="yes">
            <source>%Ln due by {day}</source>
            <translation>
                <numerusform>%Ln due by {day}</numerusform>
                <numerusform>%Ln due by {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message numerus="yes">
            <source>%Ln row(s) of {path} in error: nothing was written. Correct them, or import only the others (--skip-errors).</source>
            <translation>
                <numerusform>%Ln row of {path} in error: nothing was written. Correct them, or import only the others (--skip-errors).</numerusform>
                <numerusform>%Ln rows of {path} in error: nothing was written. Correct them, or import only the others (--skip-errors).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExchangePage</name>
        <message numerus="yes">
            <source>%Ln change(s) that this laptop has and not it</source>
            <translation>
                <numerusform>%Ln change that this laptop has and not it</numerusform>
                <numerusform>%Ln changes that this laptop has and not it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conflict(s) decided: the team learns it at the next exchange</source>
            <translation>
                <numerusform>%Ln conflict decided: the team learns it at the next exchange</numerusform>
                <numerusform>%Ln conflicts decided: the team learns it at the next exchange</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without an exchange</source>
            <translation>
                <numerusform>%n day without an exchange</numerusform>
                <numerusform>%n days without an exchange</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) changed</source>
            <translation>
                <numerusform>%n field changed</numerusform>
                <numerusform>%n fields changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n laptop(s)</source>
            <translation>
                <numerusform>%n laptop</numerusform>
                <numerusform>%n laptops</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExchangeState</name>
        <message numerus="yes">
            <source>%Ln change(s) received</source>
            <translation>
                <numerusform>%Ln change received</numerusform>
                <numerusform>%Ln changes received</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) wait</source>
            <translation>
                <numerusform>%Ln file wait</numerusform>
                <numerusform>%Ln files wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sent</source>
            <translation>
                <numerusform>%Ln sent</numerusform>
                <numerusform>%Ln sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing is lost: %Ln change(s) wait on this laptop.</source>
            <translation>
                <numerusform>Nothing is lost: %Ln change wait on this laptop.</numerusform>
                <numerusform>Nothing is lost: %Ln changes wait on this laptop.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FigurePanel</name>
        <message numerus="yes">
            <source>%Ln activit(y/ies)</source>
            <translation>
                <numerusform>%Ln activity</numerusform>
                <numerusform>%Ln activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln attendance(s)</source>
            <translation>
                <numerusform>%Ln attendance</numerusform>
                <numerusform>%Ln attendances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln company</numerusform>
                <numerusform>%Ln companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln document</numerusform>
                <numerusform>%Ln documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s)</source>
            <translation>
                <numerusform>%Ln intervention</numerusform>
                <numerusform>%Ln interventions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s)</source>
            <translation>
                <numerusform>%Ln link</numerusform>
                <numerusform>%Ln links</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Interventions</name>
        <message numerus="yes">
            <source>%Ln follow-up(s) done</source>
            <translation>
                <numerusform>%Ln follow-up done</numerusform>
                <numerusform>%Ln follow-ups done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln follow-up(s) postponed by a week</source>
            <translation>
                <numerusform>%Ln follow-up postponed by a week</numerusform>
                <numerusform>%Ln follow-ups postponed by a week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s)</source>
            <translation>
                <numerusform>%Ln intervention</numerusform>
                <numerusform>%Ln interventions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) put in the trash</source>
            <translation>
                <numerusform>%Ln intervention put in the trash</numerusform>
                <numerusform>%Ln interventions put in the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied: paste them into Excel</source>
            <translation>
                <numerusform>%Ln row copied: paste them into Excel</numerusform>
                <numerusform>%Ln rows copied: paste them into Excel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Map</name>
        <message numerus="yes">
            <source>%Ln link(s)</source>
            <translation>
                <numerusform>%Ln link</numerusform>
                <numerusform>%Ln links</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message numerus="yes">
            <source>{page}, %n to examine</source>
            <translation>
                <numerusform>{page}, %n to examine</numerusform>
                <numerusform>{page}, %n to examine</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuickEntry</name>
        <message numerus="yes">
            <source>Latest intervention %n day(s) ago</source>
            <translation>
                <numerusform>Latest intervention %n day ago</numerusform>
                <numerusform>Latest intervention %n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordWords</name>
        <message numerus="yes">
            <source>%Ln activit(y/ies)</source>
            <translation>
                <numerusform>%Ln activity</numerusform>
                <numerusform>%Ln activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln company</numerusform>
                <numerusform>%Ln companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln contact(s)</source>
            <translation>
                <numerusform>%Ln contact</numerusform>
                <numerusform>%Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s)</source>
            <translation>
                <numerusform>%Ln intervention</numerusform>
                <numerusform>%Ln interventions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s)</source>
            <translation>
                <numerusform>%Ln link</numerusform>
                <numerusform>%Ln links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln outcome(s)</source>
            <translation>
                <numerusform>%Ln outcome</numerusform>
                <numerusform>%Ln outcomes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln participation(s)</source>
            <translation>
                <numerusform>%Ln participation</numerusform>
                <numerusform>%Ln participations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message numerus="yes">
            <source>Left out: %Ln record(s)</source>
            <translation>
                <numerusform>Left out: %Ln record</numerusform>
                <numerusform>Left out: %Ln records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportChecks</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies) under “MRC to specify”</source>
            <translation>
                <numerusform>%Ln company under “MRC to specify”</numerusform>
                <numerusform>%Ln companies under “MRC to specify”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln total(s) differ from the sum of the MRC</source>
            <translation>
                <numerusform>%Ln total differs from the sum of the MRC</numerusform>
                <numerusform>%Ln totals differ from the sum of the MRC</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%Ln row(s) copied: paste them into Excel</source>
            <translation>
                <numerusform>%Ln row copied: paste them into Excel</numerusform>
                <numerusform>%Ln rows copied: paste them into Excel</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndoReport</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndoWords</name>
        <message numerus="yes">
            <source>%Ln record(s) kept because edited since</source>
            <translation>
                <numerusform>%Ln record kept because edited since</numerusform>
                <numerusform>%Ln records kept because edited since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) kept because used since</source>
            <translation>
                <numerusform>%Ln record kept because used since</numerusform>
                <numerusform>%Ln records kept because used since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) not undone</source>
            <translation>
                <numerusform>%Ln record not undone</numerusform>
                <numerusform>%Ln records not undone</numerusform>
            </translation>
        </message>
    </context>
</TS>
