#include <QDir>
#include <QFile>
#include <cstdio>

#include "tests/fuzz/must.h"

// Stands in for libFuzzer where none is linked: tries each file of the folders that are named, and
// the empty input. A finding ends the program; the last name printed is the file.
int main(int argc, char* argv[]) {
  int tried = 0;
  for (int i = 1; i < argc; ++i) {
    const QDir folder(QString::fromLocal8Bit(argv[i]));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
      std::printf("%s\n", qUtf8Printable(name));
      std::fflush(stdout);
      QFile file(folder.filePath(name));
      if (!file.open(QIODevice::ReadOnly)) qFatal("%s can't be read", qUtf8Printable(name));
      const QByteArray input = file.readAll();
      LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(input.constData()),
                             static_cast<size_t>(input.size()));
      ++tried;
    }
  }
  if (tried == 0) qFatal("no input was found");
  LLVMFuzzerTestOneInput(nullptr, 0);
  return 0;
}
