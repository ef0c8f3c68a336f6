<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DetailsTexts</name>
    <message numerus="yes">
        <source>Passed over: %n setting(s) that have no place here</source>
        <translation>
            <numerusform>Passed over: %n setting that has no place here</numerusform>
            <numerusform>Passed over: %n settings that have no place here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %1 and %n more</source>
        <translation>
            <numerusform>Passed over: %1 and %n more</numerusform>
            <numerusform>Passed over: %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n readings (%1). Choose one:</source>
        <translation>
            <numerusform>There is %n reading (%1). Choose it:</numerusform>
            <numerusform>There are %n readings (%1). Choose one:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>Ignored: %n other value(s).</source>
        <translation>
            <numerusform>Ignored: one other value.</numerusform>
            <numerusform>Ignored: %n other values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored: %1 and %n more.</source>
        <translation>
            <numerusform>Ignored: %1 and one more.</numerusform>
            <numerusform>Ignored: %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n client secrets in it, and the first one was taken. If Adobe refuses that one, use another.</source>
        <translation>
            <numerusform>There is one client secret in it.</numerusform>
            <numerusform>There are %n client secrets in it, and the first one was taken. If Adobe refuses that one, use another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flowconnect::BatchDialog</name>
    <message numerus="yes">
        <source>%n connection(s) of the user %1 on %2 get one new password, one after the other. Platform tests each; it stops at the first that does not work.</source>
        <translation>
            <numerusform>%n connection of the user %1 on %2 gets a new password. Platform tests it.</numerusform>
            <numerusform>%n connections of the user %1 on %2 get one new password, one after the other. Platform tests each; it stops at the first that does not work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flowconnect::DeletionDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataflow(s) use it. Delete these first, or keep the connection:</source>
        <translation>
            <numerusform>%n dataflow uses it. Delete it first, or keep the connection:</numerusform>
            <numerusform>%n dataflows use it. Delete these first, or keep the connection:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flowconnect::DetailsDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
