#pragma once

#include <QDialog>
#include <QPointer>
#include <functional>

#include "core/domain/when_done.h"
#include "ui/models/error_text.h"

class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace oc::ui {

class PlainLabel;
class Form;

// A question over the window: what it is about, fields, and the buttons. Goes with Esc and deletes
// itself. What its main button starts is waited for here, and what went wrong is said here.
class Dialog : public QDialog {
  Q_OBJECT

 public:
  Dialog(const QString& title, const QString& text, QWidget* parent);

  Form& form();         // below the text; made when it is first asked for
  QVBoxLayout* body();  // below the form
  void setText(const QString& text);
  // The main button and what it does. A red one is for what can't be taken back.
  QPushButton* setCommit(const QString& words, std::function<void()> commit, bool danger = false);
  QPushButton* addButton(const QString& words);  // beside it
  QPushButton* commitButton() const { return m_commit; }
  QPushButton* cancelButton() const { return m_cancel; }
  // The main button stays off until the person has typed this text.
  void requireTyped(const QString& text);
  void block(const QString& reason);  // the main button is off because of it; empty: on
  void setFault(const QString& fault);
  QString fault() const;
  bool running() const { return m_running; }

  // Waits with `future`: the fields are off, its progress is shown, Cancel cancels it. `then` is
  // called with the value; an error is shown, unless `caught` says that it took care of it, and the
  // person may try again.
  template <typename T, typename Then>
  void run(QFuture<Result<T>> future, Then then,
           std::function<bool(const Error& error)> caught = {}) {
    begin(QFuture<void>(future));
    const auto done = [this, number = m_run, then = std::move(then),
                       caught = std::move(caught)](const Result<T>& answer) {
      if (number != m_run) return;  // given up
      end();
      if (answer)
        then(*answer);
      else if (answer.error().code != ErrorCode::Cancelled && !(caught && caught(answer.error())))
        setFault(errorText(answer.error()));
    };
    whenDone(std::move(future), this, done);
  }

  void reject() override;

 Q_SIGNALS:
  void runningChanged();

 private:
  void begin(const QFuture<void>& future);
  void end();
  void refresh();

  PlainLabel* m_text;
  Form* m_form = nullptr;
  QVBoxLayout* m_body;
  QLineEdit* m_typed = nullptr;
  QString m_toType;
  QString m_blocked;
  PlainLabel* m_fault;
  QProgressBar* m_progress;
  QPushButton* m_commit;
  QPushButton* m_cancel;
  bool m_running = false;
  quint64 m_run = 0;
  QFuture<void> m_future;
  QFutureWatcher<void> m_watcher;
  QPointer<QWidget> m_focused;
};

// Asks before something is lost or changed for others.
Dialog* confirm(QWidget* parent, const QString& title, const QString& text, const QString& words,
                std::function<void()> yes, bool danger = true);

// Values that are told this once, each with a button that copies it. `then` is called when the
// person has closed it.
struct OnceValue {
  QString label;
  QString value;
};
Dialog* showOnce(QWidget* parent, const QString& title, const QString& text,
                 const QList<OnceValue>& values);

}  // namespace oc::ui
