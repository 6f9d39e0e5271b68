<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en_CA">
    <context>
        <name>Activities</name>
        <message numerus="yes">
            <source>%Ln absent</source>
            <translation>
                <numerusform>%Ln absent</numerusform>
                <numerusform>%Ln absent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln activit(y/ies)</source>
            <translation>
                <numerusform>%Ln activity</numerusform>
                <numerusform>%Ln activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln activit(y/ies) held for two regions count once in each, and once for the territory (rule 8).</source>
            <translation>
                <numerusform>%Ln activity held for two regions counts once in each, and once for the territory (rule 8).</numerusform>
                <numerusform>%Ln activities held for two regions count once in each, and once for the territory (rule 8).</numerusform>
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
            <source>%Ln compan(y/ies) added to the book</source>
            <translation>
                <numerusform>%Ln company added to the book</numerusform>
                <numerusform>%Ln companies added to the book</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln concern(s)</source>
            <translation>
                <numerusform>%Ln concern</numerusform>
                <numerusform>%Ln concerns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different compan(y/ies)</source>
            <translation>
                <numerusform>%Ln different company</numerusform>
                <numerusform>%Ln different companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln done of {total}</source>
            <translation>
                <numerusform>%Ln done of {total}</numerusform>
                <numerusform>%Ln done of {total}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expected</source>
            <translation>
                <numerusform>%Ln expected</numerusform>
                <numerusform>%Ln expected</numerusform>
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
            <source>%Ln late</source>
            <translation>
                <numerusform>%Ln late</numerusform>
                <numerusform>%Ln late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) added to the sheet</source>
            <translation>
                <numerusform>%Ln line added to the sheet</numerusform>
                <numerusform>%Ln lines added to the sheet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) marked: {attendance}</source>
            <translation>
                <numerusform>%Ln line marked: {attendance}</numerusform>
                <numerusform>%Ln lines marked: {attendance}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) on the sheet</source>
            <translation>
                <numerusform>%Ln line on the sheet</numerusform>
                <numerusform>%Ln lines on the sheet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) taken off the sheet</source>
            <translation>
                <numerusform>%Ln line taken off the sheet</numerusform>
                <numerusform>%Ln lines taken off the sheet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked that were there</source>
            <translation>
                <numerusform>%Ln marked that was there</numerusform>
                <numerusform>%Ln marked that were there</numerusform>
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
            <source>%Ln person(s) added to the book</source>
            <translation>
                <numerusform>%Ln person added to the book</numerusform>
                <numerusform>%Ln persons added to the book</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s) present</source>
            <translation>
                <numerusform>%Ln person present</numerusform>
                <numerusform>%Ln persons present</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln present</source>
            <translation>
                <numerusform>%Ln present</numerusform>
                <numerusform>%Ln present</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln registered</source>
            <translation>
                <numerusform>%Ln registered</numerusform>
                <numerusform>%Ln registered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln served since</source>
            <translation>
                <numerusform>%Ln served since</numerusform>
                <numerusform>%Ln served since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln synergy link(s)</source>
            <translation>
                <numerusform>%Ln synergy link</numerusform>
                <numerusform>%Ln synergy links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without anything since</source>
            <translation>
                <numerusform>%Ln without anything since</numerusform>
                <numerusform>%Ln without anything since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln line(s) to the sheet</source>
            <translation>
                <numerusform>Add %Ln line to the sheet</numerusform>
                <numerusform>Add %Ln lines to the sheet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln compan(y/ies) that came:</source>
            <translation>
                <numerusform>Of %Ln company that came:</numerusform>
                <numerusform>Of %Ln companies that came:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln compan(y/ies)</source>
            <translation>
                <numerusform>of %Ln company</numerusform>
                <numerusform>of %Ln companies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message numerus="yes">
            <source>%Ln almost counted</source>
            <translation>
                <numerusform>%Ln almost counted</numerusform>
                <numerusform>%Ln almost counted</numerusform>
            </translation>
        </message>
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
            <source>%Ln cell(s) proposed. Check the mapping: {path}</source>
            <translation>
                <numerusform>%Ln cell proposed. Check the mapping: {path}</numerusform>
                <numerusform>%Ln cells proposed. Check the mapping: {path}</numerusform>
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
            <source>%Ln fault(s) left. Restore a backup (cqi-desktop restore), or ask for help.</source>
            <translation>
                <numerusform>%Ln fault left. Restore a backup (cqi-desktop restore), or ask for help.</numerusform>
                <numerusform>%Ln faults left. Restore a backup (cqi-desktop restore), or ask for help.</numerusform>
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
            <source>%Ln note(s) of the company give the same last name: read them.</source>
            <translation>
                <numerusform>%Ln note of the company give the same last name: read them.</numerusform>
                <numerusform>%Ln notes of the company give the same last name: read them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) about the company still count, without the person.</source>
            <translation>
                <numerusform>%Ln record about the company still count, without the person.</numerusform>
                <numerusform>%Ln records about the company still count, without the person.</numerusform>
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
        <name>Comment</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies) came</source>
            <translation>
                <numerusform>%Ln company came</numerusform>
                <numerusform>%Ln companies came</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <translation>
                <numerusform>%Ln left</numerusform>
                <numerusform>%Ln left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stayed</source>
            <translation>
                <numerusform>%Ln stayed</numerusform>
                <numerusform>%Ln stayed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln other(s)</source>
            <translation>
                <numerusform>and %Ln other</numerusform>
                <numerusform>and %Ln others</numerusform>
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
            <source>%Ln compan(y/ies) archived</source>
            <translation>
                <numerusform>%Ln company archived</numerusform>
                <numerusform>%Ln companies archived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies) put in the trash</source>
            <translation>
                <numerusform>%Ln company put in the trash</numerusform>
                <numerusform>%Ln companies put in the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln employee(s)</source>
            <translation>
                <numerusform>%Ln employee</numerusform>
                <numerusform>%Ln employees</numerusform>
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
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>every %n day</numerusform>
                <numerusform>every %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Company</name>
        <message numerus="yes">
            <source>%Ln document(s) added</source>
            <translation>
                <numerusform>%Ln document added</numerusform>
                <numerusform>%Ln documents added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) since {year}</source>
            <translation>
                <numerusform>%Ln item since {year}</numerusform>
                <numerusform>%Ln items since {year}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) completed with the place</source>
            <translation>
                <numerusform>%Ln record completed with the place</numerusform>
                <numerusform>%Ln records completed with the place</numerusform>
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
        <name>Conditions</name>
        <message numerus="yes">
            <source>more than %n day(s) ago</source>
            <translation>
                <numerusform>more than %n day ago</numerusform>
                <numerusform>more than %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n day(s)</source>
            <translation>
                <numerusform>within %n day</numerusform>
                <numerusform>within %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Consents</name>
        <message numerus="yes">
            <source>implied consents that end within %n day(s)</source>
            <translation>
                <numerusform>implied consents that end within %n day</numerusform>
                <numerusform>implied consents that end within %n days</numerusform>
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
        <name>Cross</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln company</numerusform>
                <numerusform>%Ln companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln year(s)</source>
            <translation>
                <numerusform>%Ln year</numerusform>
                <numerusform>%Ln years</numerusform>
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
        <name>Differences</name>
        <message numerus="yes">
            <source>%Ln figure(s) changed</source>
            <translation>
                <numerusform>%Ln figure changed</numerusform>
                <numerusform>%Ln figures changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) differ from what was filed</source>
            <translation>
                <numerusform>%Ln figure differ from what was filed</numerusform>
                <numerusform>%Ln figures differ from what was filed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <source>%Ln contact(s)</source>
            <translation>
                <numerusform>%Ln contact</numerusform>
                <numerusform>%Ln contacts</numerusform>
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
            <source>%Ln left: two NEQ</source>
            <translation>
                <numerusform>%Ln left: two NEQ</numerusform>
                <numerusform>%Ln left: two NEQ</numerusform>
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
            <source>%Ln pair(s) merged</source>
            <translation>
                <numerusform>%Ln pair merged</numerusform>
                <numerusform>%Ln pairs merged</numerusform>
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
            <source>Merge the %Ln certain pair(s)</source>
            <translation>
                <numerusform>Merge the %Ln certain pair</numerusform>
                <numerusform>Merge the %Ln certain pairs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditCompanies</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies) edited</source>
            <translation>
                <numerusform>%Ln company edited</numerusform>
                <numerusform>%Ln companies edited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(%n different value(s))</source>
            <translation>
                <numerusform>(%n different value)</numerusform>
                <numerusform>(%n different values)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edit %Ln compan(y/ies)</source>
            <translation>
                <numerusform>Edit %Ln company</numerusform>
                <numerusform>Edit %Ln companies</numerusform>
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
        <name>Freeze</name>
        <message numerus="yes">
            <source>What will be written: %Ln figure(s), the records behind each and the rules used.</source>
            <translation>
                <numerusform>What will be written: %Ln figure, the records behind each and the rules used.</numerusform>
                <numerusform>What will be written: %Ln figures, the records behind each and the rules used.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Funding</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies) of two funders</source>
            <translation>
                <numerusform>%Ln company of two funders</numerusform>
                <numerusform>%Ln companies of two funders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies) served</source>
            <translation>
                <numerusform>%Ln company served</numerusform>
                <numerusform>%Ln companies served</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies) that two funders would both claim</source>
            <translation>
                <numerusform>%Ln company that two funders would both claim</numerusform>
                <numerusform>%Ln companies that two funders would both claim</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies), {hours}</source>
            <translation>
                <numerusform>%Ln company, {hours}</numerusform>
                <numerusform>%Ln companies, {hours}</numerusform>
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
            <source>%Ln intervention(s) claimed twice</source>
            <translation>
                <numerusform>%Ln intervention claimed twice</numerusform>
                <numerusform>%Ln interventions claimed twice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) given to {funder}</source>
            <translation>
                <numerusform>%Ln intervention given to {funder}</numerusform>
                <numerusform>%Ln interventions given to {funder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) of which two funders would claim the same hour</source>
            <translation>
                <numerusform>%Ln intervention of which two funders would claim the same hour</numerusform>
                <numerusform>%Ln interventions of which two funders would claim the same hour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) paid by a source of another year or region</source>
            <translation>
                <numerusform>%Ln intervention paid by a source of another year or region</numerusform>
                <numerusform>%Ln interventions paid by a source of another year or region</numerusform>
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
            <source>%Ln source(s)</source>
            <translation>
                <numerusform>%Ln source</numerusform>
                <numerusform>%Ln sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the latest {shown} of %Ln intervention(s)</source>
            <translation>
                <numerusform>the latest {shown} of %Ln intervention</numerusform>
                <numerusform>the latest {shown} of %Ln interventions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} for %Ln compan(y/ies)</source>
            <translation>
                <numerusform>{amount} for %Ln company</numerusform>
                <numerusform>{amount} for %Ln companies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandOver</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln company</numerusform>
                <numerusform>%Ln companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln follow-up(s)</source>
            <translation>
                <numerusform>%Ln follow-up</numerusform>
                <numerusform>%Ln follow-ups</numerusform>
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
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%Ln row(s) to put right, or leave refused by the option.</source>
            <translation>
                <numerusform>%Ln row to put right, or leave refused by the option.</numerusform>
                <numerusform>%Ln rows to put right, or leave refused by the option.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln</source>
            <translation>
                <numerusform>All %Ln</numerusform>
                <numerusform>All %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln row(s)</source>
            <translation>
                <numerusform>Import %Ln row</numerusform>
                <numerusform>Import %Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import the valid rows and put the %Ln refused in a workbook, with the reason</source>
            <translation>
                <numerusform>Import the valid rows and put the %Ln refused in a workbook, with its reason</numerusform>
                <numerusform>Import the valid rows and put the %Ln refused in a workbook, with their reasons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To see and neighbours %Ln</source>
            <translation>
                <numerusform>To see and neighbours %Ln</numerusform>
                <numerusform>To see and neighbours %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportRow</name>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <translation>
                <numerusform>%Ln other</numerusform>
                <numerusform>%Ln others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(and %Ln more)</source>
            <translation>
                <numerusform>(and %Ln more)</numerusform>
                <numerusform>(and %Ln more)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln left out</numerusform>
                <numerusform>%Ln left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln new</numerusform>
                <numerusform>%Ln new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused, kept with their reason in a workbook</source>
            <translation>
                <numerusform>%Ln row refused, kept with its reason in a workbook</numerusform>
                <numerusform>%Ln rows refused, kept with their reason in a workbook</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to confirm</source>
            <translation>
                <numerusform>%Ln to confirm</numerusform>
                <numerusform>%Ln to confirm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged</source>
            <translation>
                <numerusform>%Ln unchanged</numerusform>
                <numerusform>%Ln unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln update(s)</source>
            <translation>
                <numerusform>%Ln update</numerusform>
                <numerusform>%Ln updates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%Ln compan(y/ies) served</source>
            <translation>
                <numerusform>+%Ln company served</numerusform>
                <numerusform>+%Ln companies served</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%Ln intervention(s)</source>
            <translation>
                <numerusform>+%Ln intervention</numerusform>
                <numerusform>+%Ln interventions</numerusform>
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
        <name>Journey</name>
        <message numerus="yes">
            <source>+%Ln d</source>
            <translation>
                <numerusform>+%Ln d</numerusform>
                <numerusform>+%Ln d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped for %Ln day(s)</source>
            <translation>
                <numerusform>Stopped for %Ln day</numerusform>
                <numerusform>Stopped for %Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListExport</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) written to {name}</source>
            <translation>
                <numerusform>%Ln row written to {name}</numerusform>
                <numerusform>%Ln rows written to {name}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Mail</name>
        <message numerus="yes">
            <source>%Ln address(es)</source>
            <translation>
                <numerusform>%Ln address</numerusform>
                <numerusform>%Ln addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln address(es) sent to the printer</source>
            <translation>
                <numerusform>%Ln address sent to the printer</numerusform>
                <numerusform>%Ln addresses sent to the printer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out: no whole address</source>
            <translation>
                <numerusform>%Ln left out: no whole address</numerusform>
                <numerusform>%Ln left out: no whole address</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Mailing</name>
        <message numerus="yes">
            <source>%Ln address(es) written to {name}</source>
            <translation>
                <numerusform>%Ln address written to {name}</numerusform>
                <numerusform>%Ln addresses written to {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln left out</numerusform>
                <numerusform>%Ln left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s) in the list</source>
            <translation>
                <numerusform>%Ln person in the list</numerusform>
                <numerusform>%Ln persons in the list</numerusform>
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
        <message numerus="yes">
            <source>{view}, %Ln record(s)</source>
            <translation>
                <numerusform>{view}, %Ln record</numerusform>
                <numerusform>{view}, %Ln records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OtherExport</name>
        <message numerus="yes">
            <source>%Ln record(s) written to {name}</source>
            <translation>
                <numerusform>%Ln record written to {name}</numerusform>
                <numerusform>%Ln records written to {name}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln company</numerusform>
                <numerusform>%Ln companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies) answered out of {asked} asked, {rate}</source>
            <translation>
                <numerusform>%Ln company answered out of {asked} asked, {rate}</numerusform>
                <numerusform>%Ln companies answered out of {asked} asked, {rate}</numerusform>
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
            <source>Answer of {company}: %Ln outcome(s) declared</source>
            <translation>
                <numerusform>Answer of {company}: %Ln outcome declared</numerusform>
                <numerusform>Answer of {company}: %Ln outcomes declared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of the %Ln compan(y/ies) known before and after</source>
            <translation>
                <numerusform>of the %Ln company known before and after</numerusform>
                <numerusform>of the %Ln companies known before and after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first {shown} of %Ln outcome(s)</source>
            <translation>
                <numerusform>the first {shown} of %Ln outcome</numerusform>
                <numerusform>the first {shown} of %Ln outcomes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pace</name>
        <message numerus="yes">
            <source>%Ln behind the year</source>
            <translation>
                <numerusform>%Ln behind the year</numerusform>
                <numerusform>%Ln behind the year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln target(s) reached out of {count}</source>
            <translation>
                <numerusform>%Ln target reached out of {count}</numerusform>
                <numerusform>%Ln targets reached out of {count}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PastPlaces</name>
        <message numerus="yes">
            <source>%Ln record(s) to correct</source>
            <translation>
                <numerusform>%Ln record to correct</numerusform>
                <numerusform>%Ln records to correct</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonRights</name>
        <message numerus="yes">
            <source>%Ln note(s) of the company give this last name</source>
            <translation>
                <numerusform>%Ln note of the company give this last name</numerusform>
                <numerusform>%Ln notes of the company give this last name</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Person anonymised; %Ln record(s) kept without them</source>
            <translation>
                <numerusform>Person anonymised; %Ln record kept without them</numerusform>
                <numerusform>Person anonymised; %Ln records kept without them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) to complete</source>
            <translation>
                <numerusform>%n group to complete</numerusform>
                <numerusform>%n groups to complete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all of them, kept at least %n year(s)</source>
            <translation>
                <numerusform>all of them, kept at least %n year</numerusform>
                <numerusform>all of them, kept at least %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>to answer within %n day(s)</source>
            <translation>
                <numerusform>to answer within %n day</numerusform>
                <numerusform>to answer within %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrivacyWords</name>
        <message numerus="yes">
            <source>Implied consent until {day} (%Ln day(s))</source>
            <translation>
                <numerusform>Implied consent until {day} (%Ln day)</numerusform>
                <numerusform>Implied consent until {day} (%Ln days)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Questionnaire</name>
        <message numerus="yes">
            <source>%n follow-up(s) planned</source>
            <translation>
                <numerusform>%n follow-up planned</numerusform>
                <numerusform>%n follow-ups planned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n follow-up(s)</source>
            <translation>
                <numerusform>Plan %n follow-up</numerusform>
                <numerusform>Plan %n follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{difference} since {day}, on %n shared question(s); the mark shows the previous one.</source>
            <translation>
                <numerusform>{difference} since {day}, on %n shared question; the mark shows the previous one.</numerusform>
                <numerusform>{difference} since {day}, on %n shared questions; the mark shows the previous one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionnairePdf</name>
        <message numerus="yes">
            <source>{difference} points since {day}, on %n question(s) asked both times.</source>
            <translation>
                <numerusform>{difference} points since {day}, on %n question asked both times.</numerusform>
                <numerusform>{difference} points since {day}, on %n questions asked both times.</numerusform>
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
        <name>Report</name>
        <message numerus="yes">
            <source>%Ln difference(s)</source>
            <translation>
                <numerusform>%Ln difference</numerusform>
                <numerusform>%Ln differences</numerusform>
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
            <source>%Ln diagnostic(s) without a completion date</source>
            <translation>
                <numerusform>%Ln diagnostic without a completion date</numerusform>
                <numerusform>%Ln diagnostics without a completion date</numerusform>
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
            <source>%Ln likely double(s)</source>
            <translation>
                <numerusform>%Ln likely double</numerusform>
                <numerusform>%Ln likely doubles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) without a territory</source>
            <translation>
                <numerusform>%Ln record without a territory</numerusform>
                <numerusform>%Ln records without a territory</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln total(s) differ from the sum of the MRC</source>
            <translation>
                <numerusform>%Ln total differs from the sum of the MRC</numerusform>
                <numerusform>%Ln totals differ from the sum of the MRC</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>takes %n point(s) away</source>
            <translation>
                <numerusform>takes %n point away</numerusform>
                <numerusform>takes %n points away</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportTemplate</name>
        <message numerus="yes">
            <source>%Ln cell(s) to fill</source>
            <translation>
                <numerusform>%Ln cell to fill</numerusform>
                <numerusform>%Ln cells to fill</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) written in {name}</source>
            <translation>
                <numerusform>%Ln cell written in {name}</numerusform>
                <numerusform>%Ln cells written in {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not written, see the reason</source>
            <translation>
                <numerusform>%Ln not written, see the reason</numerusform>
                <numerusform>%Ln not written, see the reason</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln year(s) before</source>
            <translation>
                <numerusform>%Ln year before</numerusform>
                <numerusform>%Ln years before</numerusform>
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
        <name>Settings</name>
        <message numerus="yes">
            <source>%Ln act(s) or more</source>
            <translation>
                <numerusform>%Ln act or more</numerusform>
                <numerusform>%Ln acts or more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln adviser(s)</source>
            <translation>
                <numerusform>%Ln adviser</numerusform>
                <numerusform>%Ln advisers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cop(y/ies) kept</source>
            <translation>
                <numerusform>%Ln copy kept</numerusform>
                <numerusform>%Ln copies kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln medium(s)</source>
            <translation>
                <numerusform>%Ln medium</numerusform>
                <numerusform>%Ln mediums</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sector(s)</source>
            <translation>
                <numerusform>%Ln sector</numerusform>
                <numerusform>%Ln sectors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln service(s)</source>
            <translation>
                <numerusform>%Ln service</numerusform>
                <numerusform>%Ln services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShownValue</name>
        <message numerus="yes">
            <source>%Ln answer(s)</source>
            <translation>
                <numerusform>%Ln answer</numerusform>
                <numerusform>%Ln answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s)</source>
            <translation>
                <numerusform>%Ln cell</numerusform>
                <numerusform>%Ln cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s)</source>
            <translation>
                <numerusform>%Ln column</numerusform>
                <numerusform>%Ln columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln counting rule(s)</source>
            <translation>
                <numerusform>%Ln counting rule</numerusform>
                <numerusform>%Ln counting rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln criteri(on/a)</source>
            <translation>
                <numerusform>%Ln criterion</numerusform>
                <numerusform>%Ln criteria</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln element(s)</source>
            <translation>
                <numerusform>%Ln element</numerusform>
                <numerusform>%Ln elements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln filter(s)</source>
            <translation>
                <numerusform>%Ln filter</numerusform>
                <numerusform>%Ln filters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln question</numerusform>
                <numerusform>%Ln questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sort(s)</source>
            <translation>
                <numerusform>%Ln sort</numerusform>
                <numerusform>%Ln sorts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(%Ln month(s))</source>
            <translation>
                <numerusform>(%Ln month)</numerusform>
                <numerusform>(%Ln months)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Submissions</name>
        <message numerus="yes">
            <source>%Ln published figure(s) kept</source>
            <translation>
                <numerusform>%Ln published figure kept</numerusform>
                <numerusform>%Ln published figures kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Surveys</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies) without an answer</source>
            <translation>
                <numerusform>%Ln company without an answer</numerusform>
                <numerusform>%Ln companies without an answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln survey(s)</source>
            <translation>
                <numerusform>%Ln survey</numerusform>
                <numerusform>%Ln surveys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reminder noted for %Ln compan(y/ies)</source>
            <translation>
                <numerusform>Reminder noted for %Ln company</numerusform>
                <numerusform>Reminder noted for %Ln companies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Synergies</name>
        <message numerus="yes">
            <source>%Ln dismissed…</source>
            <translation>
                <numerusform>%Ln dismissed…</numerusform>
                <numerusform>%Ln dismissed…</numerusform>
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
            <source>%Ln link(s) in {year}</source>
            <translation>
                <numerusform>%Ln link in {year}</numerusform>
                <numerusform>%Ln links in {year}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) put in the trash</source>
            <translation>
                <numerusform>%Ln link put in the trash</numerusform>
                <numerusform>%Ln links put in the trash</numerusform>
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
            <source>%Ln suggestion(s)</source>
            <translation>
                <numerusform>%Ln suggestion</numerusform>
                <numerusform>%Ln suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{between} out of %Ln</source>
            <translation>
                <numerusform>{between} out of %Ln</numerusform>
                <numerusform>{between} out of %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{pair}: %Ln link(s)</source>
            <translation>
                <numerusform>{pair}: %Ln link</numerusform>
                <numerusform>{pair}: %Ln links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{status}: %Ln link(s)</source>
            <translation>
                <numerusform>{status}: %Ln link</numerusform>
                <numerusform>{status}: %Ln links</numerusform>
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
