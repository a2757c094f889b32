<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdminText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute</source>
        <translation>
            <numerusform>%Ln request a minute</numerusform>
            <numerusform>%Ln requests a minute</numerusform>
        </translation>
    </message>
</context>
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
    <name>ConfigCheck</name>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>At least %Ln character.</numerusform>
            <numerusform>At least %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s).</source>
        <translation>
            <numerusform>At most %Ln character.</numerusform>
            <numerusform>At most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln entry(s).</source>
        <translation>
            <numerusform>At least %Ln entry.</numerusform>
            <numerusform>At least %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln entry(s).</source>
        <translation>
            <numerusform>At most %Ln entry.</numerusform>
            <numerusform>At most %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorText</name>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many tries. Wait %n second.</numerusform>
            <numerusform>Too many tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaText</name>
    <message numerus="yes">
        <source>%1 takes at most %n file(s) with a message.</source>
        <translation>
            <numerusform>%1 takes at most one file with a message.</numerusform>
            <numerusform>%1 takes at most %n files with a message.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowContent</name>
    <message numerus="yes">
        <source>Sending in %n s · Undo</source>
        <translation>
            <numerusform>Sending in %n s · Undo</numerusform>
            <numerusform>Sending in %n s · Undo</numerusform>
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
    <name>oc::ui::Attention</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News in %n conversations</source>
        <translation>
            <numerusform>News in %n conversation</numerusform>
            <numerusform>News in %n conversations</numerusform>
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
    <message numerus="yes">
        <source>%1 is writing an answer as well.</source>
        <extracomment>%1 one or more colleagues</extracomment>
        <translation>
            <numerusform>%1 is writing an answer as well.</numerusform>
            <numerusform>%1 are writing an answer as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is writing …</source>
        <extracomment>%1 one or more colleagues</extracomment>
        <translation>
            <numerusform>%1 is writing …</numerusform>
            <numerusform>%1 are writing …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is looking at this</source>
        <extracomment>%1 one or more colleagues</extracomment>
        <translation>
            <numerusform>%1 is looking at this</numerusform>
            <numerusform>%1 are looking at this</numerusform>
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
    <name>oc::ui::DeliveriesView</name>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
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
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of conversations with news, which stand above what is looked at</extracomment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln: narrow the list for others</source>
        <translation>
            <numerusform>the first one: narrow the list for others</numerusform>
            <numerusform>the first %Ln: narrow the list for others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln</source>
        <translation>
            <numerusform>the first one</numerusform>
            <numerusform>the first %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::ListActions</name>
    <message numerus="yes">
        <source>Close %Ln conversation(s)?</source>
        <translation>
            <numerusform>Close %Ln conversation?</numerusform>
            <numerusform>Close %Ln conversations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) changed</source>
        <translation>
            <numerusform>%Ln conversation changed</numerusform>
            <numerusform>%Ln conversations changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n open conversation</numerusform>
            <numerusform>%n open conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::NoteField</name>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::NotesField</name>
    <message numerus="yes">
        <source>Too long by %Ln character(s): not kept.</source>
        <translation>
            <numerusform>Too long by %Ln character: not kept.</numerusform>
            <numerusform>Too long by %Ln characters: not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::PersonMenu</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::PickBar</name>
    <message numerus="yes">
        <source>%Ln picked: all that is loaded</source>
        <translation>
            <numerusform>%Ln picked: all that is loaded</numerusform>
            <numerusform>%Ln picked: all that is loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked</source>
        <translation>
            <numerusform>%Ln picked</numerusform>
            <numerusform>%Ln picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::PreviewDialog</name>
    <message numerus="yes">
        <source>%Ln would be closed</source>
        <translation>
            <numerusform>%Ln would be closed</numerusform>
            <numerusform>%Ln would be closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be announced to the agent</source>
        <translation>
            <numerusform>%Ln would be announced to the agent</numerusform>
            <numerusform>%Ln would be announced to the agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would no longer be announced</source>
        <translation>
            <numerusform>%Ln would no longer be announced</numerusform>
            <numerusform>%Ln would no longer be announced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open conversation(s) in which the customer spoke last were looked at.</source>
        <translation>
            <numerusform>%Ln open conversation in which the customer spoke last was looked at.</numerusform>
            <numerusform>%Ln open conversations in which the customer spoke last were looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::ProofPage</name>
    <message numerus="yes">
        <source>%Ln probe(s)</source>
        <translation>
            <numerusform>%Ln probe</numerusform>
            <numerusform>%Ln probes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln probe(s) held.</source>
        <translation>
            <numerusform>The %Ln probe held.</numerusform>
            <numerusform>All %Ln probes held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln probe(s) got through. Take the installation off the network until it is understood.</source>
        <translation>
            <numerusform>%Ln probe got through. Take the installation off the network until it is understood.</numerusform>
            <numerusform>%Ln probes got through. Take the installation off the network until it is understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::SearchPanel</name>
    <message numerus="yes">
        <source>the newest %Ln message(s)</source>
        <translation>
            <numerusform>the newest message</numerusform>
            <numerusform>the newest %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
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
    <message numerus="yes">
        <source>%Ln wait in the journal</source>
        <extracomment>what came while the database was away</extracomment>
        <translation>
            <numerusform>%Ln waits in the journal</numerusform>
            <numerusform>%Ln wait in the journal</numerusform>
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
    <name>oc::ui::TenantsPage</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are open.</source>
        <translation>
            <numerusform>%Ln conversation is open.</numerusform>
            <numerusform>%Ln conversations are open.</numerusform>
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
<context>
    <name>oc::ui::TranscriptDialog</name>
    <message numerus="yes">
        <source>%Ln message(s) read</source>
        <translation>
            <numerusform>%Ln message read</numerusform>
            <numerusform>%Ln messages read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::Tray</name>
    <message numerus="yes">
        <source>Owner Console: %n unread conversation(s)</source>
        <translation>
            <numerusform>Owner Console: %n unread conversation</numerusform>
            <numerusform>Owner Console: %n unread conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::TwilioPage</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oc::ui::WebhooksPage</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
