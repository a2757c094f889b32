<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackTestWords</name>
    <message numerus="yes">
        <source>%Ln would have been closed</source>
        <translation>
            <numerusform>%Ln would have been closed</numerusform>
            <numerusform>%Ln would have been closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wrongly</source>
        <translation>
            <numerusform>%Ln of them wrongly</numerusform>
            <numerusform>%Ln of them wrongly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) of the %1 looked at.</source>
        <extracomment>%1 &quot;last 30 days&quot;</extracomment>
        <translation>
            <numerusform>%Ln conversation of the %1 looked at.</numerusform>
            <numerusform>%Ln conversations of the %1 looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more would have been announced to the agent.</source>
        <translation>
            <numerusform>%Ln more would have been announced to the agent.</numerusform>
            <numerusform>%Ln more would have been announced to the agent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::BackTestReport</name>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>the newest</numerusform>
            <numerusform>the newest %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::Composer</name>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <comment>segments</comment>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::ConversationListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::InboxPane</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>the newest one</numerusform>
            <numerusform>the newest %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln in the queue</source>
        <translation>
            <numerusform>%Ln in the queue</numerusform>
            <numerusform>%Ln in the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::TenantModel</name>
    <message numerus="yes">
        <source>%n unread conversation(s)</source>
        <translation>
            <numerusform>%n unread conversation</numerusform>
            <numerusform>%n unread conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n messages loaded</source>
        <translation>
            <numerusform>%n message loaded</numerusform>
            <numerusform>%n messages loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
</TS>
