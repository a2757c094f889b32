// What agents do with the open conversation and with each other.
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QTest>

#include "tests/ui/pictures/scenes.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/note_field.h"

namespace oc::test {
namespace {

constexpr UserId kAna{8};

void trigger(QWidget& window, const char* command) {
  window.findChild<QAction*>(QLatin1String(command))->trigger();
  QTest::qWait(50);
}

void dress(FakeDesk& desk, OwnerId owner, ConvId conv) {
  ConversationChange change;
  change.assignee = FakeDesk::kMe;
  change.addLabels = {QStringLiteral("entrega"), QStringLiteral("vip")};
  change.priority = Priority::High;
  desk.change(owner, conv, change);
  desk.team().write(owner, conv,
                    QStringLiteral("@Paulo a transportadora abriu chamado 7731, prazo hoje 18 h."),
                    {FakeDesk::kMe}, kAna);
  QTest::qWait(50);
}

void keepReplies(FakeDesk& desk, OwnerId owner) {
  const auto keep = [&](const QString& shortcut, const QString& title, const QString& body) {
    desk.shelf().saveQuickReply(
        owner, {.ownerId = owner, .shortcut = shortcut, .title = title, .body = body});
  };
  keep(QStringLiteral("oi"), QStringLiteral("Saudação"),
       QStringLiteral("Oi, {first_name}! Aqui é {agent}, da {company}. Como posso ajudar?"));
  keep(QStringLiteral("prazo"), QStringLiteral("Prazo de entrega"),
       QStringLiteral("O prazo é de até 5 dias úteis depois da postagem."));
  keep(QStringLiteral("boleto"), QStringLiteral("Segunda via do boleto"),
       QStringLiteral("{first_name}, segue a segunda via do seu boleto:"));
  QTest::qWait(50);
}

}  // namespace

bool isThreadScene(const QString& state) {
  return QStringList{
      QStringLiteral("assign"),  QStringLiteral("labels"),  QStringLiteral("snooze"),
      QStringLiteral("close"),   QStringLiteral("taken"),   QStringLiteral("note"),
      QStringLiteral("mention"), QStringLiteral("slash"),   QStringLiteral("shelf"),
      QStringLiteral("team"),    QStringLiteral("sending"), QStringLiteral("spelling")}
      .contains(state);
}

void playThreadScene(const QString& state, FakeDesk& desk, ConvId conv, QWidget& window) {
  const OwnerId owner = desk.conversation(conv).ownerId;
  auto* edit = window.findChild<ui::ComposerEdit*>();
  dress(desk, owner, conv);
  if (state == u"spelling") {
    edit->setPlainText(
        QStringLiteral("Bom dia, Maria! Seu pediddo foi enviado ontem e xega amanhã."));
    QTest::qWait(300);
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(22);
    edit->setTextCursor(cursor);
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {}, {});
    QApplication::sendEvent(edit->viewport(), &menu);
    QTest::qWait(100);
  }
  if (state == u"assign" || state == u"labels" || state == u"snooze" || state == u"close")
    trigger(window, qPrintable(u"thread." + state));
  if (state == u"taken") {
    desk.conversation(conv).assignee = kAna;
    desk.conversation(conv).assigneeName = QStringLiteral("Ana");
    trigger(window, "thread.release");
  }
  if (state == u"note" || state == u"mention") {
    trigger(window, "thread.note");
    auto* field = window.findChild<ui::NoteField*>()->findChild<ui::ComposerEdit*>();
    QTest::keyClicks(field, state == u"note" ? QStringLiteral("Ela ja ligou duas vezes hoje.")
                                             : QStringLiteral("veja com @"));
  }
  if (state == u"slash" || state == u"shelf") keepReplies(desk, owner);
  if (state == u"slash") {
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("/"));
  }
  if (state == u"shelf") trigger(window, "thread.reply.manage");
  if (state == u"team" || state == u"sending") {
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("Ja falei com o motorista, ele chega em 20 minutos."));
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::qWait(50);
  }
  if (state == u"team") {
    desk.team().come(owner, conv, {{LoginId{8}, QStringLiteral("Ana"), Presence::Writing, {}}});
    QTest::keyClicks(edit, QStringLiteral("Mais alguma coisa?"));
    QTest::keyClick(edit, Qt::Key_Return);
  }
  QTest::qWait(100);
}

}  // namespace oc::test
