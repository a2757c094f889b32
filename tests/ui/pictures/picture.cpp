#include "tests/ui/pictures/picture.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "tests/ui/pictures/door_scenes.h"
#include "tests/ui/pictures/scenes.h"
#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/fake_door.h"
#include "tests/ui/support/fake_media_desk.h"
#include "tests/ui/support/fake_search.h"
#include "tests/ui/support/fake_sound.h"
#include "tests/ui/support/sample_desk.h"
#include "tests/ui/support/small_dictionary.h"
#include "ui/composer/composer_edit.h"
#include "ui/door/lock_keeper.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/startup_view.h"
#include "ui/spelling/spelling.h"
#include "ui/theme/theme.h"

namespace oc::test {
namespace {

using namespace oc::ui;

Health goodHealth() {
  Health h;
  h.receiver = {PartHealth::Up, QStringLiteral("127.0.0.1:8000"), QDateTime::currentDateTimeUtc()};
  h.database = {PartHealth::Up, QStringLiteral("PostgreSQL 15"), {}};
  h.courier = {PartHealth::Up, {}, {}};
  return h;
}

void wait(int ms) {
  QTest::qWait(ms);  // timers of the window (skeleton, banner) are part of the picture
}

void playDesk(const Picture& p, const Look& look) {
  QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
  FakeDesk desk;
  const ConvId maria = fillSampleDesk(desk);
  if (p.state == u"loading") desk.delayMs = 60'000;
  if (p.state == u"error")
    desk.failAll({.code = ErrorCode::Unavailable,
                  .message = QStringLiteral("O banco de dados não responde.")});
  if (p.state == u"empty")
    for (const Conversation& c : desk.all(OwnerId{1}))
      desk.conversation(c.convId).status = ConversationStatus::AgentClosed;
  FakeMediaDesk files(desk);
  FakeSound sound;
  MainWindow window(desk, settings, QStringLiteral("Paulo"));
  FakeSearch search(desk);
  window.setSearch(search);
  window.setMedia(files, &sound);
  writeDictionary(folder.path(), QStringLiteral("pt_BR"),
                  {QStringLiteral("bom"), QStringLiteral("dia"), QStringLiteral("Maria"),
                   QStringLiteral("seu"), QStringLiteral("pedido"), QStringLiteral("foi"),
                   QStringLiteral("enviado"), QStringLiteral("ontem"), QStringLiteral("e"),
                   QStringLiteral("chega"), QStringLiteral("amanhã")});
  ui::Spelling spelling({folder.path()}, {});
  if (p.state == u"spelling" || p.state.startsWith(u"preferences")) window.setSpelling(spelling);
  FakeDoor door;
  window.setDoor(door, door.person);
  window.setHealth(goodHealth());
  window.resize(p.size);
  window.show();
  desk.setLink(true);
  wait(250);
  if (p.state == u"thread" || p.state == u"down" || p.state == u"lost" || isScene(p.state) ||
      isMediaScene(p.state)) {
    window.inbox().view().setCurrentIndex(
        window.inbox().model().index(window.inbox().model().rowOf(maria)));
    wait(400);
  }
  if (isList(p.state)) playList(p.state, desk, window.inbox());
  if (isMediaScene(p.state)) playMediaScene(p.state, desk, files, maria, window);
  if (isScene(p.state)) playScene(p.state, desk, maria, window);
  if (p.state == u"down") {
    Health bad = goodHealth();
    bad.receiver = {
        PartHealth::Down, QStringLiteral("a porta 8000 está em uso: mude API_PORT"), {}};
    bad.courier = {PartHealth::Degraded, QStringLiteral("Twilio pede calma: espera 30 s"), {}};
    window.setHealth(bad);
    desk.setLink(false, QStringLiteral("O servidor 127.0.0.1:5432 não aceita conexões."));
    wait(600);
  }
  if (p.state == u"lock") {
    window.lock()->lock();
    wait(50);
  }
  if (p.state == u"lost") {
    QTest::keyClicks(window.findChild<ComposerEdit*>(), QStringLiteral("Oi, Maria"));
    desk.failAll(FakeDesk::Call::SaveDraft, {.code = ErrorCode::NotFound});
    desk.loseTenant(OwnerId{1});
    wait(300);
  }
  look(window, grabWithPopovers(window));
}

void playBackTestWindow(const Picture& p, const Look& look) {
  FakeDesk desk;
  fillSampleDesk(desk);
  BackTestWindow window(desk);
  window.resize(p.size);
  playBackTest(p.state, desk, window);
  look(window, grabWithPopovers(window));
}

void playStartup(const Picture& p, const Look& look) {
  StartupView view;
  view.setSteps({QStringLiteral("Preparar o banco de dados"),
                 QStringLiteral("Iniciar o banco de dados"), QStringLiteral("Atualizar as tabelas"),
                 QStringLiteral("Abrir a mesa")});
  view.setCurrent(1, QStringLiteral("initdb"));
  if (p.state == u"startup-failed")
    view.fail(QStringLiteral("O PostgreSQL instalado (16) não abre os dados da versão 15."),
              QStringLiteral("Instale postgresql-15 ou mude XDG_DATA_HOME."));
  view.show();
  wait(50);
  look(view, view.grab());
}

}  // namespace

QString Picture::name() const {
  return QStringLiteral("%1-%2-%3").arg(state, scheme, language);
}

void play(const Picture& p, const Look& look) {
  applyScheme(*qApp, p.scheme == u"dark" ? Scheme::Dark : Scheme::Light);
  for (QTranslator* old : qApp->findChildren<QTranslator*>())
    delete old;  // takes itself out of force
  applyLanguage(*qApp, p.language);
  if (isAdministration(p.state))
    playAdministration(p.state, p.size, look);
  else if (isBackTest(p.state))
    playBackTestWindow(p, look);
  else if (isDoor(p.state))
    playDoor(p.state, [&look](QWidget& window) { look(window, grabWithPopovers(window)); });
  else if (p.state.startsWith(u"startup"))
    playStartup(p, look);
  else
    playDesk(p, look);
}

}  // namespace oc::test
