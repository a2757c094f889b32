#pragma once

#include "core/domain/administration.h"
#include "ui/parts/dialog.h"

class QCheckBox;

namespace oc::ui {

// Deletes an organisation: first its export is written into a file, or declined in so many words,
// then its name is typed. An export holds what was written, so it takes an administrator of the
// organisation: those of the platform are offered to become one first, which its audit log keeps.
class DeleteTenantDialog : public Dialog {
  Q_OBJECT

 public:
  DeleteTenantDialog(Administration& admin, const Person& person, const TenantProfile& tenant,
                     QWidget* parent);

 private:
  void join();
  void chooseFile();
  void writeTo(const QString& path);
  void refresh();

  Administration& m_admin;
  Person m_person;
  TenantProfile m_tenant;
  bool m_mayExport;
  QPushButton* m_join;
  QPushButton* m_export;
  QCheckBox* m_without;
  PlainLabel* m_written;
  bool m_exported = false;
};

}  // namespace oc::ui
