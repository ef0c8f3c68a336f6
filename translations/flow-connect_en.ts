<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BrowseTexts</name>
    <message numerus="yes">
        <source>%Ln table(s) and view(s), read at %1</source>
        <translation>
            <numerusform>%Ln table or view, read at %1</numerusform>
            <numerusform>%Ln tables and views, read at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of the answer could not be read.</source>
        <translation>
            <numerusform>%Ln entry of the answer could not be read.</numerusform>
            <numerusform>%Ln entries of the answer could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), as Platform sent them; at most 100. They are kept nowhere.</source>
        <translation>
            <numerusform>%Ln row, as Platform sent it; at most 100. It is kept nowhere.</numerusform>
            <numerusform>%Ln rows, as Platform sent them; at most 100. They are kept nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsTexts</name>
    <message numerus="yes">
        <source>Ignored: %n setting(s) that have no place here</source>
        <translation>
            <numerusform>Ignored: %n setting that has no place here</numerusform>
            <numerusform>Ignored: %n settings that have no place here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored: %1 and %n more</source>
        <translation>
            <numerusform>Ignored: %1 and %n more</numerusform>
            <numerusform>Ignored: %1 and %n more</numerusform>
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
    <name>ExportTexts</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTexts</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up %n changes …</source>
        <translation>
            <numerusform>Looking up %n change …</numerusform>
            <numerusform>Looking up %n changes …</numerusform>
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
    <name>ListTexts</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so far …</source>
        <translation>
            <numerusform>%n so far …</numerusform>
            <numerusform>%n so far …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without a usable ID left out</source>
        <translation>
            <numerusform>%n entry without a usable ID left out</numerusform>
            <numerusform>%n entries without a usable ID left out</numerusform>
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
    <name>flowconnect::ConnectionsWindow</name>
    <message numerus="yes">
        <source>%n ID(s) copied</source>
        <translation>
            <numerusform>%n ID copied</numerusform>
            <numerusform>%n IDs copied</numerusform>
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
<context>
    <name>flowconnect::SeveralWindow</name>
    <message numerus="yes">
        <source>&amp;Create %n connection(s)</source>
        <translation>
            <numerusform>&amp;Create %n connection</numerusform>
            <numerusform>&amp;Create %n connections</numerusform>
        </translation>
    </message>
</context>
</TS>
