#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <optional>

#include "core/domain/desk.h"

namespace oc::ui {

// What is written but not sent, per conversation. Kept here at once, and through the desk 800 ms
// after the last change or when flush() is called; while the database is away it stays here and is
// saved as soon as that is possible. A text belongs to the conversation it was written in. UI
// thread.
class DraftBook : public QObject {
  Q_OBJECT

 public:
  explicit DraftBook(Desk& desk, QObject* parent = nullptr);

  // Reads the stored draft when this conversation's isn't known yet; loaded() follows when it
  // brings text.
  void open(OwnerId owner, ConvId conv);
  QString text(ConvId conv) const { return m_drafts.value(conv).text; }
  void setText(OwnerId owner, ConvId conv, const QString& text);
  void flush();
  // What is written for a tenant's conversations; it is kept and saved no longer.
  QStringList take(OwnerId owner);
  bool isSaved(ConvId conv) const;
  bool isSaved() const;  // all of them

 Q_SIGNALS:
  void loaded(oc::ConvId conv);
  void saved();  // one of them

 private:
  struct Draft {
    OwnerId owner;
    QString text;
    QString saved;                  // as the database has it, as far as we know
    std::optional<QString> saving;  // on its way there
    bool known = false;             // the stored draft has been read
    bool reading = false;
  };
  void save(ConvId conv);

  Desk& m_desk;
  QHash<ConvId, Draft> m_drafts;
  QTimer m_timer;
  ConvId m_current;
};

}  // namespace oc::ui
