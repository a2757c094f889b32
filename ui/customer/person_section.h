#pragma once

#include <QWidget>

#include "core/domain/contact.h"
#include "core/domain/conversation.h"

class QMenu;
class QPushButton;

namespace oc::ui {

class CopyButton;
class CustomerEdits;
class CustomerFlags;
class LabelChips;
class NameField;
class PlainLabel;
class TeamBook;

// Who the customer is: name, number, where they are and what time it is there, the language they
// speak, the conversation's labels, and whether they are blocked or opted out.
class PersonSection : public QWidget {
  Q_OBJECT

 public:
  PersonSection(CustomerEdits& edits, const TeamBook& team, QWidget* parent = nullptr);

  void set(const Contact& contact, const Conversation& conversation, bool editable);
  void refresh(const QDateTime& now);  // what depends on the time
  void cancelEditing();

 Q_SIGNALS:
  void labelWanted(const QString& name, const QString& title, bool on);
  void labelsWanted(const QRect& anchor);  // to choose from; global

 private:
  void rename(const QString& name);
  void speak(const QString& language);
  void fillLanguages();
  QString shownName() const;

  CustomerEdits& m_edits;
  const TeamBook& m_team;
  Contact m_contact;
  Conversation m_conversation;
  NameField* m_name;
  PlainLabel* m_number;
  CopyButton* m_copy;
  PlainLabel* m_place;
  QPushButton* m_language;
  QMenu* m_languages;
  LabelChips* m_labels;
  CustomerFlags* m_flags;
};

}  // namespace oc::ui
