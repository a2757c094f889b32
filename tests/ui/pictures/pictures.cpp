// Grabs the windows with sample data into PNG files, for people who look at them:
//   pictures FOLDER [light|dark] [pt_BR|en|es] [WIDTHxHEIGHT] [state]
//   pictures --keep FOLDER
// With only a folder it makes every state, light and dark; with --keep those that are kept in
// resources/screenshots, under their names. QT_SCALE_FACTOR=2 makes them for sharp screens.
#include <QApplication>
#include <QDir>
#include <cstdio>

#include "tests/ui/pictures/sets.h"
#include "tests/ui/pictures/door_scenes.h"
#include "tests/ui/pictures/scenes.h"
#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/fake_door.h"
#include "tests/ui/support/fake_media_desk.h"
#include "tests/ui/support/fake_search.h"
#include "tests/ui/support/fake_sound.h"
#include "tests/ui/support/sample_desk.h"
#include "tests/ui/support/small_dictionary.h"
#include "ui/door/lock_keeper.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/startup_view.h"
#include "ui/spelling/spelling.h"
#include "ui/theme/theme.h"

using namespace oc::test;

namespace {

bool save(const Picture& picture, const QString& file) {
  bool saved = false;
  play(picture, [&](QWidget&, const QPixmap& pixmap) { saved = pixmap.save(file, "PNG", 0); });
  std::printf("%s%s\n", qPrintable(file), saved ? "" : ": not written");
  return saved;
}

QSize sizeOf(const QString& words) {
  const QStringList sides = words.split(u'x');
  return {sides.value(0).toInt(), sides.value(1).toInt()};
}

bool saveKept(const QString& folder) {
  bool good = true;
  for (const KeptPicture& kept : keptPictures())
    good = save(kept.picture, folder + u'/' + kept.file) && good;
  return good;
bool save(QWidget& window, const QString& file) {
  const QPixmap pixmap = test::grabWithPopovers(window);
  if (!pixmap.save(file)) return false;
  std::printf("%s\n", qPrintable(file));
  return true;
}

bool saveDesk(const Picture& p, const QString& file) {
  QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
  test::FakeDesk desk;
  const ConvId maria = test::fillSampleDesk(desk);
  if (p.state == u"loading") desk.delayMs = 60'000;
  if (p.state == u"error")
    desk.failAll({.code = ErrorCode::Unavailable,
                  .message = QStringLiteral("O banco de dados não responde.")});
  if (p.state == u"empty")
    for (const Conversation& c : desk.all(OwnerId{1}))
      desk.conversation(c.convId).status = ConversationStatus::AgentClosed;
  test::FakeMediaDesk files(desk);
  test::FakeSound sound;
  MainWindow window(desk, settings, QStringLiteral("Paulo"));
  test::FakeSearch search(desk);
  window.setSearch(search);
  window.setMedia(files, &sound);
  test::writeDictionary(folder.path(), QStringLiteral("pt_BR"),
                        {QStringLiteral("bom"), QStringLiteral("dia"), QStringLiteral("Maria"),
                         QStringLiteral("seu"), QStringLiteral("pedido"), QStringLiteral("foi"),
                         QStringLiteral("enviado"), QStringLiteral("ontem"), QStringLiteral("e"),
                         QStringLiteral("chega"), QStringLiteral("amanhã")});
  Spelling spelling({folder.path()}, {});
  if (p.state == u"spelling" || p.state.startsWith(u"preferences")) window.setSpelling(spelling);
  test::FakeDoor door;
  window.setDoor(door, door.person);
  window.setHealth(goodHealth());
  window.resize(p.size);
  window.show();
  desk.setLink(true);
  wait(250);
  if (p.state == u"thread" || p.state == u"down" || test::isScene(p.state) ||
      test::isMediaScene(p.state)) {
    window.inbox().view().setCurrentIndex(
        window.inbox().model().index(window.inbox().model().rowOf(maria)));
    wait(400);
  }
  if (test::isList(p.state)) test::playList(p.state, desk, window.inbox());
  if (test::isMediaScene(p.state)) test::playMediaScene(p.state, desk, files, maria, window);
  if (test::isScene(p.state)) test::playScene(p.state, desk, maria, window);
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
  return save(window, file);
}

bool saveBackTest(const Picture& p, const QString& file) {
  test::FakeDesk desk;
  test::fillSampleDesk(desk);
  BackTestWindow window(desk);
  window.resize(p.size);
  test::playBackTest(p.state, desk, window);
  return save(window, file);
}

bool saveStartup(const Picture& p, const QString& file) {
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
  return save(view, file);
}

bool savePicture(const QString& folder, const Picture& p) {
  applyScheme(*qApp, p.scheme == u"dark" ? Scheme::Dark : Scheme::Light);
  for (QTranslator* old : qApp->findChildren<QTranslator*>())
    delete old;  // takes itself out of force
  applyLanguage(*qApp, p.language);
  const QString file =
      QStringLiteral("%1/%2-%3-%4-%5x%6@%7.png")
          .arg(folder, p.state, p.scheme, p.language, QString::number(p.size.width()),
               QString::number(p.size.height()), QString::number(qApp->devicePixelRatio()));
  if (test::isAdministration(p.state)) {
    if (!test::grabAdministration(p.state, p.size).save(file)) return false;
    std::printf("%s\n", qPrintable(file));
    return true;
  }
  if (test::isBackTest(p.state)) return saveBackTest(p, file);
  if (test::isDoor(p.state))
    return test::playDoor(p.state, [&file](QWidget& window) { return save(window, file); });
  return p.state.startsWith(u"startup") ? saveStartup(p, file) : saveDesk(p, file);
}

QList<Picture> wholeSet() {
  QList<Picture> set;
  for (const char* scheme : {"light", "dark"}) {
    Picture p{.scheme = QString::fromLatin1(scheme)};
    for (const QSize size : {QSize(1440, 900), QSize(900, 600)}) {
      p.size = size;
      set += p;
    }
    for (const char* state : {"palette-cafeteira",
                              "search-pedido",
                              "search-here-pedido",
                              "list-picks",
                              "list-filters",
                              "list-narrowed",
                              "hint",
                              "reasons",
                              "undo",
                              "result",
                              "assist",
                              "summary",
                              "backtest",
                              "assign",
                              "labels",
                              "snooze",
                              "note",
                              "slash",
                              "team",
                              "customer",
                              "customer-undo",
                              "media",
                              "viewer"}) {
      p.state = QString::fromLatin1(state);
      p.size = QSize(1280, 800);
      set += p;
      p.language = QStringLiteral("en");
      p.size = QSize(900, 600);
      set += p;
      p.language = QStringLiteral("pt_BR");
    }
    for (const char* state : {"admin-staff", "admin-tenants", "admin-twilio", "admin-features#2",
                              "admin-times", "admin-keys", "admin-webhooks", "admin-webhook-log",
                              "admin-audit", "admin-staff!error"}) {
      p.state = QString::fromLatin1(state);
      p.size = QSize(1080, 720);
      set += p;
      p.language = QStringLiteral("en");
      p.size = QSize(900, 600);
      set += p;
      p.language = QStringLiteral("pt_BR");
    }
    for (const char* state : {"down",
                              "loading",
                              "error",
                              "empty",
                              "startup",
                              "startup-failed",
                              "backtest-empty",
                              "backtest-running",
                              "backtest-failed",
                              "sign-in",
                              "sign-in-wrong",
                              "sign-in-running",
                              "sign-in-untrusted",
                              "sign-in-ended",
                              "sign-in-no-keychain",
                              "first-run",
                              "first-run-tenant",
                              "first-run-person",
                              "first-run-fault",
                              "password",
                              "lock"}) {
      p.state = QString::fromLatin1(state);
      p.size = QSize(900, 600);
      set += p;
    }
  }
  for (const char* language : {"en", "es"}) {
    Picture p{.language = QString::fromLatin1(language)};
    set += p;
    p.size = QSize(900, 600);
    p.state = QStringLiteral("down");
    set += p;
  }
  return set;
}

}  // namespace

int main(int argc, char** argv) {
  const QApplication app(argc, argv);
  QStringList args = QApplication::arguments().mid(1);
  const bool keep = !args.isEmpty() && args[0] == u"--keep";
  if (keep) args.removeFirst();
  if (args.isEmpty() || !QDir().mkpath(args[0])) return 2;
  if (keep) return saveKept(args[0]) ? 0 : 1;
  QList<Picture> set = everyState(QStringLiteral("light"), QStringLiteral("pt_BR")) +
                       everyState(QStringLiteral("dark"), QStringLiteral("en"));
  if (args.size() > 1) {
    Picture p{.scheme = args[1]};
    if (args.size() > 2) p.language = args[2];
    if (args.size() > 3) p.size = sizeOf(args[3]);
    if (args.size() > 4) p.state = args[4];
    set = {p};
  }
  bool good = true;
  for (const Picture& p : set)
    good = save(p, QStringLiteral("%1/%2-%3x%4@%5.png")
                       .arg(args[0], p.name(), QString::number(p.size.width()),
                            QString::number(p.size.height()),
                            QString::number(qApp->devicePixelRatio()))) &&
           good;
  return good ? 0 : 1;
}
