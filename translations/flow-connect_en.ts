<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>flowconnect::DetailsDialog</name>
    <message numerus="yes">
        <source>found, %n character(s)</source>
        <translation>
            <numerusform>found, %n character</numerusform>
            <numerusform>found, %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
