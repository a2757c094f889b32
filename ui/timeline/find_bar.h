#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/search.h"

class QLineEdit;
class QPushButton;

namespace oc::ui {

class PlainLabel;

// The strip over a thread that finds messages of its conversation, loaded or not, and walks through
// them from the newest on. It goes by words: of filters it says that they don't hold here. Enter
// and Up go to an earlier one, Shift+Enter and Down to a later one, round and round. UI thread
// only.
class FindBar : public QWidget {
  Q_OBJECT

 public:
  explicit FindBar(QWidget* parent = nullptr);

  void setSearch(Search& search) { m_search = &search; }  // outlives it
  void open(OwnerId owner, ConvId conv);
  void close();       // gives up what is under way
  void step(int by);  // 1: to an earlier one, -1: to a later one

 Q_SIGNALS:
  void termsChanged(const oc::SearchTerms& terms);
  void hitWanted(oc::MsgId msg);
  void closeWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void ask();
  void begin();
  void take(const Result<QList<MsgId>>& answer);
  void refresh(const QString& trouble = {});
  void paintIcons();

  Search* m_search = nullptr;
  OwnerId m_owner;
  ConvId m_conv;
  QList<MsgId> m_hits;  // newest first
  qsizetype m_at = 0;
  quint64 m_number = 0;
  bool m_underWay = false;
  bool m_answered = false;
  bool m_filtered = false;  // with what holds in a search of the tenant alone
  QTimer m_pause;
  QLineEdit* m_field;
  PlainLabel* m_count;
  QPushButton* m_earlier;
  QPushButton* m_later;
  QPushButton* m_close;
};

}  // namespace oc::ui
