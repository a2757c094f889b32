#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace oc::ui {

// Widgets side by side, in as many lines as the width asks for. Takes its margins and spacing from
// QLayout; lines stand a spacing apart.
class FlowLayout : public QLayout {
 public:
  explicit FlowLayout(QWidget* parent = nullptr);
  ~FlowLayout() override;
  Q_DISABLE_COPY_MOVE(FlowLayout)

  void addItem(QLayoutItem* item) override;
  int count() const override { return int(m_items.size()); }
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;

  QSize sizeHint() const override;     // all in one line
  QSize minimumSize() const override;  // the widest one
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  void setGeometry(const QRect& rect) override;

 private:
  int arrange(const QRect& rect, bool apply) const;  // the height taken

  std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace oc::ui
