#pragma once

#include <QObject>
#include <QTimer>

#include "core/domain/search.h"

namespace oc::ui {

// A search as somebody types it: asked a moment after the last letter, and what was found before
// stays until the new answer is there. Goes on to older messages on demand. An answer that was
// superseded is dropped. UI thread only; `search` outlives it.
class SearchSession : public QObject {
  Q_OBJECT

 public:
  enum class State {
    Idle,       // nothing to look for
    Searching,  // found() is still of an earlier text, or empty
    Ready,
    Failed  // error() says why
  };
  enum class More { Possible, Loading, Complete, Failed };

  SearchSession(Search& search, int page, QObject* parent = nullptr);
  ~SearchSession() override;
  Q_DISABLE_COPY_MOVE(SearchSession)

  void ask(OwnerId owner, const QString& text);
  void loadMore();  // does nothing while something is under way or all is there
  void retry();     // what failed
  void end();       // gives up what is under way, and forgets

  State state() const { return m_state; }
  More more() const { return m_more; }  // of the messages
  const Error& error() const { return m_error; }
  const QString& text() const { return m_text; }         // that was asked last
  const SearchAnswer& found() const { return m_found; }  // all pages together

 Q_SIGNALS:
  void changed();

 private:
  void begin();
  void take(const Result<SearchAnswer>& answer);
  void takeMore(const Result<SearchAnswer>& answer);
  void giveUp();
  void set(State state, More more);

  Search& m_search;
  const int m_page;
  OwnerId m_owner;
  QString m_text;
  State m_state = State::Idle;
  More m_more = More::Complete;
  SearchAnswer m_found;
  Error m_error;
  quint64 m_number = 0;
  bool m_underWay = false;
  QTimer m_pause;
};

}  // namespace oc::ui
