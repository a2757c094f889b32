#pragma once

#include <QHash>
#include <QWidget>

#include "core/domain/team_desk.h"
#include "ui/preferences/preferences.h"

class QPushButton;

namespace oc::ui {

class CompletionList;
class ComposerEdit;
class NoticeBar;
class ElidedLabel;
class PlainLabel;
class Spelling;

// Where a note to the team is written: a field of its own, so that no note can ever be sent to a
// customer. "@" offers the colleagues. What is written stays with its conversation until it is
// kept; what could not be kept stays in the field with the reason.
class NoteField : public QWidget {
  Q_OBJECT

 public:
  NoteField(TeamDesk& team, QWidget* parent);

  void open(OwnerId owner, ConvId conv);  // invalid ids: nothing
  void edit(const Note& note);            // one's own, of the conversation that is open
  void setSendKey(SendKey key);
  void setSpelling(Spelling& spelling);  // the team's language is the program's
  QString text() const;
  QStringList take(OwnerId owner);  // what is written for a tenant; it is kept no longer
  bool isEditing() const;

 Q_SIGNALS:
  void kept(const oc::Note& note);
  void left();  // back to the reply

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Draft {
    OwnerId owner;
    QString text;
    NoteId editing;  // invalid: a new note
    QString fault;
    bool running = false;
  };

  void keep();
  void leave();
  void answered(ConvId conv, const QString& body, const Result<Note>& answer);
  void complete();
  void insertMention(int index);
  void show(const Draft& draft);
  void refresh();
  Draft& draft();

  TeamDesk& m_team;
  OwnerId m_owner;
  ConvId m_conv;
  QHash<ConvId, Draft> m_drafts;
  QList<Colleague> m_colleagues;
  QList<Colleague> m_offered;
  bool m_setting = false;
  PlainLabel* m_title;
  NoticeBar* m_fault;
  ComposerEdit* m_edit;
  CompletionList* m_completion;
  ElidedLabel* m_hint;
  QPushButton* m_back;
  QPushButton* m_keep;
};

}  // namespace oc::ui
