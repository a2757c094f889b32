#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

#include "core/domain/administration.h"
#include "core/domain/when_done.h"
#include "ui/models/error_text.h"

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace oc::ui {

class PlainLabel;
class EmptyState;
class Form;
class NoticeBar;
class Skeleton;

// For whom and of which tenant a page shows something.
struct Scope {
  Person person;
  TenantProfile tenant;  // of pages of the installation: invalid ownerId

  bool isPlatform() const { return person.isPlatformAdmin || person.isOperator; }
  bool administers() const { return person.isOperator || person.isAdminOf(tenant.ownerId); }
  // A platform administrator's part in tenants that they are no member of.
  bool managesStaff() const { return isPlatform() || administers(); }
};

// One page of the administration: its title with what it is about, buttons, a line for what
// happened, and the content or what stands in its place (loading, empty, failed, not allowed).
// Reading is repeated when settings change; a form that is being edited is the page's to keep.
class AdminPage : public QWidget {
  Q_OBJECT

 public:
  AdminPage(Administration& admin, Desk& desk, const QString& title, const QString& text);

  // The first time, and when the person or the tenant changed: another tenant begins anew.
  void setScope(const Scope& scope);
  void refresh();  // settings changed, the link is back
  bool unsaved() const;
  // Calls `go` when nothing would be lost by it or the person says so.
  void leave(std::function<void()> go);
  QString notice() const;
  QString state() const;  // the title of what stands in place of the content; empty while it shows

 Q_SIGNALS:
  void scopeOutdated();                  // the tenants themselves changed
  void pageWanted(const QString& page);  // by its name in the window
  void backTestWanted(oc::OwnerId owner);
  void messageWanted(oc::OwnerId owner, oc::ConvId conv, oc::MsgId msg);

 protected:
  virtual void read() = 0;     // asks for what it shows
  virtual void reset() = 0;    // forgets what it showed
  virtual void discard() = 0;  // what is unsaved
  // Why this person doesn't see the page; empty: they may. Most take an administrator who is a
  // member of the tenant.
  virtual QString refusal() const;
  QString staffRefusal() const;  // where those of the platform are let in as well
  virtual void emptyAction() {}

  Administration& admin() { return m_admin; }
  Desk& desk() { return m_desk; }
  const Scope& scope() const { return m_scope; }
  OwnerId owner() const { return m_scope.tenant.ownerId; }

  QPushButton* addButton(const QString& words, bool primary = true);  // in the header
  QVBoxLayout* content() { return m_content; }
  void watch(Form& form) { m_forms += &form; }

  void setEmpty(const QString& icon, const QString& title, const QString& text,
                const QString& action = {});
  void showContent();
  void sayGood(const QString& text);
  void sayBad(const QString& text);
  void sayChangedElsewhere(std::function<void()> reload);
  void silence();

  // Reads what the page is about: skeleton, error with Retry, then `show`.
  template <typename T, typename Show>
  void ask(QFuture<Result<T>> future, Show show) {
    const quint64 number = beginAsk();
    whenDone(std::move(future), this, [this, number, show](const Result<T>& answer) {
      if (number != m_request) return;
      if (!answer) return asked(answer.error());
      asked();
      show(*answer);
    });
  }

  // Does something; `by` is off until it is done. Afterwards the page is read anew.
  template <typename T, typename Then>
  void act(QWidget* by, QFuture<Result<T>> future, Then then) {
    const quint64 number = beginAct(by);
    whenDone(std::move(future), this,
             [this, number, by = QPointer(by), then](const Result<T>& answer) {
               const bool same = endAct(number, by);
               if (!answer)
                 sayBad(errorText(answer.error()));
               else if (same)
                 then(*answer);
               refresh();
             });
  }

 private:
  quint64 beginAsk();
  void asked();
  void asked(const Error& error);
  quint64 beginAct(QWidget* by);
  bool endAct(quint64 number, QWidget* by);
  void showState(const QString& icon, const QString& title, const QString& text,
                 const QString& action);

  Administration& m_admin;
  Desk& m_desk;
  Scope m_scope;
  bool m_scoped = false;
  bool m_loaded = false;
  bool m_failed = false;
  quint64 m_request = 0;
  quint64 m_generation = 0;  // grows with each other tenant
  int m_acting = 0;
  QPointer<QWidget> m_focused;
  QList<Form*> m_forms;
  std::function<void()> m_onNotice;
  std::function<void()> m_onState;
  QTimer m_patience{this};

  PlainLabel* m_title;
  QHBoxLayout* m_buttons;
  QProgressBar* m_progress;
  NoticeBar* m_notice;
  QStackedLayout* m_stack;
  QWidget* m_body;
  QVBoxLayout* m_content;
  EmptyState* m_state;
  Skeleton* m_skeleton;
};

}  // namespace oc::ui
