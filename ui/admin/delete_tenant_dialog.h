#pragma once

#include "core/domain/administration.h"
#include "ui/parts/dialog.h"

class QCheckBox;

namespace oc::ui {

// Deletes an organisation: first its export is written into a file, or declined in so many words,
// then its name is typed.
class DeleteTenantDialog : public Dialog {
  Q_OBJECT

 public:
  DeleteTenantDialog(Administration& admin, const TenantProfile& tenant, QWidget* parent);

 private:
  void chooseFile();
  void writeTo(const QString& path);
  void refresh();

  Administration& m_admin;
  TenantProfile m_tenant;
  QPushButton* m_export;
  QCheckBox* m_without;
  PlainLabel* m_written;
  bool m_exported = false;
};

}  // namespace oc::ui
