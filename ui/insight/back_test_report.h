#pragma once

#include <QWidget>
#include <optional>

#include "ui/insight/back_test_model.h"

class QGridLayout;
class QListView;
class QPushButton;

namespace oc::ui {

class PlainLabel;
class FigureTile;

// What a back-test found: a sentence, the figures with those of the current setting, the cases.
class BackTestReport : public QWidget {
  Q_OBJECT

 public:
  explicit BackTestReport(QWidget* parent = nullptr);

  void show(const BackTest& result, int days, const std::optional<BackTest>& now);
  QString summary() const;

 Q_SIGNALS:
  void caseChosen(const oc::BackTestCase& found);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrangeFigures();
  void showFigures(const std::optional<BackTest>& now);
  void showCases();

  BackTest m_result;
  BackTestModel m_model;
  QGridLayout* m_figures;
  PlainLabel* m_summary;
  FigureTile* m_close;
  FigureTile* m_wrong;
  FigureTile* m_announce;
  FigureTile* m_found;
  QPushButton* m_wrongOnly;
  PlainLabel* m_cut;
  QListView* m_list;
};

}  // namespace oc::ui
