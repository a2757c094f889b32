#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/fake_media_desk.h"
#include "tests/ui/support/fake_sound.h"
#include "ui/media/voice_player.h"
#include "ui/theme/theme.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/tile_layout.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;
using namespace oc::test;
using namespace Qt::StringLiterals;
using State = VoiceLook::State;

namespace {

struct Player {
  FakeDesk desk;
  FakeMediaDesk files{desk};
  FakeSound sound;
  VoicePlayer player{files, sound};
  MediaId one = files.add("OggS", u"audio/ogg"_s);
  MediaId two = files.add("OggS", u"audio/ogg"_s);

  Player() { player.setOwner(OwnerId{1}); }
  State state(MediaId media) { return player.look(media).state; }
  void play(MediaId media) {
    player.toggle(media);
    QTRY_COMPARE(state(media), State::Playing);
  }
};

}  // namespace

class TestVoiceNotes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void itPlaysPausesAndEnds();
  void oneAtATime();
  void whatIsFetchedCanBeGivenUp();
  void itGoesWhereOnePoints();
  void theSpeedStays();
  void wavesAreReadOnce();
  void whatFailsIsTold();
  void anotherConversationIsSilent();
  void theTileIsPlayedByMouseAndKeys();
};

void TestVoiceNotes::itPlaysPausesAndEnds() {
  Player p;
  p.player.toggle(p.one);
  QCOMPARE(p.state(p.one), State::Loading);
  QTRY_COMPARE(p.state(p.one), State::Playing);
  QCOMPARE(p.sound.heard, (QStringList{u"load"_s, u"speed 1"_s, u"play"_s}));
  p.sound.goOn(4000);
  QCOMPARE(p.player.look(p.one).positionMs, 4000);
  QCOMPARE(p.player.look(p.one).durationMs, FakeSound::kLengthMs);
  p.player.toggle(p.one);
  QCOMPARE(p.state(p.one), State::Paused);
  QCOMPARE(p.sound.heard.last(), u"pause"_s);
  p.player.toggle(p.one);
  QCOMPARE(p.state(p.one), State::Playing);
  QCOMPARE(p.files.fetched.count(p.one), 2);  // once for its wave
  p.sound.end();
  QCOMPARE(p.state(p.one), State::Idle);
  QCOMPARE(p.player.look(p.one).positionMs, 0);
}

void TestVoiceNotes::oneAtATime() {
  Player p;
  p.play(p.one);
  p.play(p.two);
  QCOMPARE(p.state(p.one), State::Idle);
  QCOMPARE(p.sound.heard.count(u"stop"_s), 1);
  QVERIFY(p.sound.heard.indexOf(u"stop"_s) < p.sound.heard.lastIndexOf(u"load"_s));
}

void TestVoiceNotes::whatIsFetchedCanBeGivenUp() {
  Player p;
  p.player.toggle(p.one);
  p.player.toggle(p.one);
  QCOMPARE(p.state(p.one), State::Idle);
  p.play(p.two);
  QCOMPARE(p.sound.heard.count(u"load"_s), 1);
}

void TestVoiceNotes::itGoesWhereOnePoints() {
  Player p;
  p.player.seek(p.one, 0.25);  // begins it there
  QTRY_COMPARE(p.state(p.one), State::Playing);
  QVERIFY(p.sound.heard.contains(u"seek 3000"_s));
  p.player.seek(p.one, 0.5);
  QCOMPARE(p.sound.heard.last(), u"seek 6000"_s);
  p.player.skip(p.one, 5);
  QCOMPARE(p.sound.heard.last(), u"seek 11000"_s);
  p.player.skip(p.one, 5);
  QCOMPARE(p.sound.heard.last(), u"seek 12000"_s);
  p.player.skip(p.one, -100);
  QCOMPARE(p.sound.heard.last(), u"seek 0"_s);
}

void TestVoiceNotes::theSpeedStays() {
  Player p;
  p.play(p.one);
  p.player.nextSpeed();
  QCOMPARE(p.sound.heard.last(), u"speed 1.5"_s);
  p.play(p.two);
  QVERIFY(p.sound.heard.lastIndexOf(u"speed 1.5"_s) > p.sound.heard.lastIndexOf(u"load"_s));
  p.player.nextSpeed();
  QCOMPARE(p.player.look(p.two).speed, 2.0);
  p.player.nextSpeed();
  QCOMPARE(p.player.look(p.two).speed, 1.0);
}

void TestVoiceNotes::wavesAreReadOnce() {
  Player p;
  QVERIFY(p.player.look(p.one).wave.isEmpty());
  QTRY_VERIFY(!p.player.look(p.one).wave.isEmpty());
  QCOMPARE(p.sound.waves, QList<MediaId>{p.one});
  QCOMPARE(p.files.fetched, QList<MediaId>{p.one});
}

void TestVoiceNotes::whatFailsIsTold() {
  Player p;
  p.play(p.one);
  p.sound.breakDown();
  QCOMPARE(p.state(p.one), State::Failed);
  p.play(p.one);  // once more
  p.files.failAll({ErrorCode::Unavailable, u"away"_s, {}});
  p.player.toggle(p.two);
  QTRY_COMPARE(p.state(p.two), State::Failed);
}

void TestVoiceNotes::anotherConversationIsSilent() {
  Player p;
  p.play(p.one);
  p.player.setOwner(OwnerId{1});
  QCOMPARE(p.state(p.one), State::Idle);
  QCOMPARE(p.sound.heard.last(), u"stop"_s);
}

void TestVoiceNotes::theTileIsPlayedByMouseAndKeys() {
  FakeDesk desk;
  FakeMediaDesk files(desk);
  FakeSound sound;
  const OwnerId owner = desk.addTenant(u"Acme"_s);
  const ConvId conv = desk.addConversation(owner, u"Maria"_s, u"+5511988887777"_s);
  Message m;
  m.type = MessageType::Audio;
  m.media = {{.contentType = u"audio/ogg"_s,
              .id = files.add("OggS", u"audio/ogg"_s),
              .state = MediaState::Stored,
              .size = 4}};
  const MsgId msg = desk.addMessage(conv, m).msgId;
  ThreadPane pane(desk);
  pane.setMedia(files, &sound);
  pane.resize(820, 640);
  pane.show();
  QVERIFY(QTest::qWaitForWindowActive(&pane));
  pane.open(desk.tenant(owner), desk.conversation(conv));
  auto* view = pane.findChild<TimelineView*>();
  QTRY_VERIFY(view->store().indexOf(msg.value) >= 0);
  const QRect tile = view->tileRect(view->store().indexOf(msg.value), 0);
  const VoiceBoxes parts = voiceBoxes(tile, view->column().style());
  const auto click = [&](QPoint at) {
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
  };
  click(parts.button.center());
  QTRY_VERIFY(sound.heard.contains(u"play"_s));
  click({parts.wave.left() + parts.wave.width() / 2, parts.wave.center().y()});
  QVERIFY(sound.heard.last().startsWith(u"seek "));
  const int to = sound.heard.last().mid(5).toInt();
  QVERIFY2(to > 5500 && to < 6500, qPrintable(sound.heard.last()));
  click(parts.speed.center());
  QCOMPARE(sound.heard.last(), u"speed 1.5"_s);

  view->setFocus();
  QTest::keyClick(view, Qt::Key_Tab);
  QTest::keyClick(view, Qt::Key_Space);
  QCOMPARE(sound.heard.last(), u"pause"_s);
  QTest::keyClick(view, Qt::Key_Left);
  QVERIFY(sound.heard.last().startsWith(u"seek "));
  QTest::keyClick(view, Qt::Key_Tab);
  QTest::keyClick(view, Qt::Key_Return);
  QCOMPARE(sound.heard.last(), u"speed 2"_s);
}

QTEST_MAIN(TestVoiceNotes)
#include "tst_voice_notes.moc"
