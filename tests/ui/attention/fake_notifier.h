#pragma once

#include "ui/attention/notifier.h"

namespace oc::test {

// Notes what would be shown.
class FakeNotifier : public ui::Notifier {
 public:
  QList<ui::Notice> shown;
  QStringList taken;

  void show(const ui::Notice& notice) override { shown += notice; }
  void take(const QString& key) override { taken += key; }
  void click(const QString& key) { Q_EMIT activated(key); }
};

}  // namespace oc::test
