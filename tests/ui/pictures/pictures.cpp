// Grabs the windows with sample data into PNG files, for people who look at them:
//   pictures FOLDER [light|dark] [pt_BR|en|es] [WIDTHxHEIGHT] [state]
//   pictures --keep FOLDER
// With only a folder it makes every state, light and dark; with --keep those that are kept in
// resources/screenshots, under their names. QT_SCALE_FACTOR=2 makes them for sharp screens.
#include <QApplication>
#include <QDir>
#include <cstdio>

#include "tests/ui/pictures/sets.h"

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
