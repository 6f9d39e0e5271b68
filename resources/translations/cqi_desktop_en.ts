<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en_CA">
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>  and %Ln more</source>
            <translation>
                <numerusform>  and %Ln more</numerusform>
                <numerusform>  and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conflict(s) to examine: cqi-desktop conflicts</source>
            <translation>
                <numerusform>%Ln conflict to examine: cqi-desktop conflicts</numerusform>
                <numerusform>%Ln conflicts to examine: cqi-desktop conflicts</numerusform>
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
            <source>List written: {path} (%Ln record(s))</source>
            <translation>
                <numerusform>List written: {path} (%Ln record)</numerusform>
                <numerusform>List written: {path} (%Ln records)</numerusform>
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
</TS>
