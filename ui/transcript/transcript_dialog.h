#pragma once

#include "core/domain/desk.h"
#include "ui/parts/dialog.h"
#include "ui/transcript/transcript.h"

class QCheckBox;
class QComboBox;

namespace oc::ui {

// Asks for the kind of file and where it goes, reads the whole conversation and writes it there.
// Opens nothing. `desk` outlives it.
class TranscriptDialog : public Dialog {
  Q_OBJECT

 public:
  TranscriptDialog(Desk& desk, const Tenant& tenant, const Conversation& conversation,
                   QWidget* parent);

  void exportTo(const QString& path);
  void setFormat(TranscriptFormat format);
  QString progressText() const;

 private:
  TranscriptFormat format() const;
  void askWhere();
  void done(const QString& path);

  Desk& m_desk;
  Tenant m_tenant;
  Conversation m_conversation;
  QComboBox* m_format;
  QCheckBox* m_notes;
  PlainLabel* m_progress;
};

}  // namespace oc::ui
