#include "ui/admin/features_page.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "core/domain/text_safety.h"
#include "ui/admin/config_editor.h"
#include "ui/admin/feature_text.h"
#include "ui/admin/history_dialog.h"
#include "ui/admin/preview_dialog.h"
#include "ui/models/format.h"
#include "ui/parts/dialog.h"
#include "ui/parts/form.h"
#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/secret_field.h"

namespace oc::ui {
namespace {

bool isOwn(const Feature& feature) {
  return feature.schema.isEmpty();
}

}  // namespace

FeaturesPage::FeaturesPage(Administration& admin, Desk& desk)
    : ItemPage(admin, desk, tr("Features"),
               tr("What is switched on, and how. Every running program obeys within a second.")),
      m_heading(headingLabel({})),
      m_name(noteLabel({})),
      m_text(new PlainLabel),
      m_form(new Form),
      m_on(m_form->addSwitch(tr("Switched &on"))),
      m_config(m_form->add(tr("Settings"), new ConfigEditor)),
      m_save(new SaveBar(*m_form, tr("&Save"))),
      m_keyForm(new Form),
      m_key(
          m_keyForm->add(tr("&Key of the endpoint"), new SecretField,
                         tr("Kept encrypted and never shown again. A local endpoint needs none."))),
      m_storeKey(new ActionRow(tr("S&tore the key"), tr("Takes the place of the one before."))),
      m_removeKey(new ActionRow(tr("Forget the key …"),
                                tr("The endpoint is asked without one from then on."))),
      m_history(new ActionRow(
          tr("&History …"), tr("Who switched it when, with which settings; each can be undone."))),
      m_remove(new ActionRow(tr("&Delete …"), tr("Programs that ask for it don't find it any "
                                                 "more."))) {
  auto* add = addButton(tr("&New feature …"), false);
  m_text->setWordWrap(true);
  m_key->setPlaceholderText(tr("A new key"));
  detail()->addWidget(m_heading);
  detail()->addWidget(m_text);
  detail()->addWidget(m_name);
  detail()->addWidget(m_form);
  detail()->addWidget(m_save);
  detail()->addWidget(m_keyForm);
  for (ActionRow* row : {m_storeKey, m_removeKey, m_history, m_remove})
    detail()->addWidget(row);
  detail()->addStretch();
  watch(*m_form);
  watch(*m_keyForm);
  connect(add, &QPushButton::clicked, this, &FeaturesPage::create);
  connect(m_save, &SaveBar::saveWanted, this, &FeaturesPage::save);
  connect(m_save, &SaveBar::discardWanted, this, &FeaturesPage::discard);
  connect(m_keyForm, &Form::edited, this, [this] {
    m_storeKey->setReason(m_key->text().isEmpty() ? tr("Type the key first.") : QString());
  });
  connect(m_storeKey->button(), &QPushButton::clicked, this,
          [this] { storeKey(m_key->text().trimmed()); });
  connect(m_removeKey->button(), &QPushButton::clicked, this, [this] {
    confirm(this, tr("Forget the assistant's key?"),
            tr("An endpoint that wants one refuses every request from then on."), tr("&Forget"),
            [this] { storeKey({}); });
  });
  connect(m_history->button(), &QPushButton::clicked, this, &FeaturesPage::showHistory);
  connect(m_remove->button(), &QPushButton::clicked, this, &FeaturesPage::remove);
}

void FeaturesPage::read() {
  ask(desk().features(owner()), [this](const QList<Feature>& features) {
    setItems(features);
    if (features.isEmpty())
      setEmpty(QStringLiteral("switches"), tr("No features"), {}, tr("New feature …"));
  });
}

Row FeaturesPage::rowOf(const Feature& feature) const {
  return Row{.id = feature.featureId,
             .title = featureTitle(feature.name),
             .text = featureText(feature.name, feature.description),
             .marks = {feature.enabled ? Mark{tr("on"), ChipKind::Good} : Mark{tr("off")}},
             .toolTip = featureText(feature.name, feature.description)};
}

void FeaturesPage::fillForm(const Feature& feature) {
  m_on->setChecked(feature.enabled);
  m_config->set(feature.schema, feature.config);
  m_form->setRowVisible(m_config, !m_config->isHidden());
  m_form->settle();
  m_key->clear();
  m_keyForm->settle();
}

void FeaturesPage::fillFacts(const Feature& feature) {
  m_heading->setText(featureTitle(feature.name));
  m_text->setText(featureText(feature.name, feature.description));
  m_text->setVisible(!m_text->text().isEmpty());
  //: %1 the name by which programs know a feature, %2 a time
  m_name->setText(tr("Known to programs as %1 · last switched %2")
                      .arg(feature.name, exactTime(feature.updatedAt)));
  const bool assistant = feature.name == kAssistant;
  m_keyForm->setVisible(assistant);
  m_storeKey->setVisible(assistant);
  m_removeKey->setVisible(assistant);
  m_remove->setVisible(isOwn(feature));
}

bool FeaturesPage::sameForm(const Feature& a, const Feature& b) const {
  return a.enabled == b.enabled && a.config == b.config;
}

void FeaturesPage::create() {
  auto* dialog =
      new Dialog(tr("New feature"),
                 tr("For programs of yours: they read whether it is on, and its settings, "
                    "through the API."),
                 this);
  Form& form = dialog->form();
  auto* name = form.add(tr("N&ame"), new QLineEdit, tr("Small letters, digits and _."));
  auto* description = form.add(tr("&What it is for"), new QLineEdit);
  auto* on = form.addSwitch(tr("Switched &on"));
  auto* config = form.add(tr("Settings"), new ConfigEditor);
  config->set({}, {});
  dialog->setCommit(tr("&Create"), [=, this, &form] {
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9_]{0,62}$"));
    form.clearFaults();
    if (!shape.match(name->text().trimmed()).hasMatch())
      form.setFault(name, tr("A name begins with a small letter; then letters, digits and _."));
    const auto settings = config->checked();
    if (form.showFaults() || !settings) return;
    dialog->run(admin().createFeature(owner(), name->text().trimmed(),
                                      description->text().trimmed(), on->isChecked(), *settings),
                [this, dialog](const Feature& made) {
                  dialog->accept();
                  chooseWhenRead(made.featureId);
                  sayGood(tr("%1 was created.").arg(visibleLine(made.name)));
                  refresh();
                });
  });
  name->setFocus();
  dialog->open();
}

// Where a switch changes what happens to open conversations, that is shown first.
void FeaturesPage::save() {
  const auto config = m_config->isHidden() ? std::optional(chosen().config) : m_config->checked();
  if (!config) return;
  const bool enabled = m_on->isChecked();
  if (chosen().name != kClosureDetection && chosen().name != kAutomaticClosing)
    return apply(enabled, *config);
  auto* dialog = new PreviewDialog(admin(), owner(), chosen().name, enabled, *config, this);
  connect(dialog, &QDialog::accepted, this, [=, this] { apply(enabled, *config); });
  dialog->open();
}

void FeaturesPage::apply(bool enabled, const QJsonObject& config) {
  act(m_save->saveButton(), admin().setFeature(owner(), chosen().name, enabled, config),
      [this](Feature now) {
        if (now.schema.isEmpty()) now.schema = chosen().schema;  // it is the tenant's row alone
        stored(now);
        sayGood(tr("Saved. It is in force everywhere."));
      });
}

void FeaturesPage::storeKey(const QString& key) {
  act(key.isEmpty() ? m_removeKey->button() : m_storeKey->button(),
      admin().setFeatureSecret(owner(), chosen().name, key), [this, key](Done) {
        m_key->clear();
        m_keyForm->settle();
        sayGood(key.isEmpty() ? tr("The key is forgotten.") : tr("The key is stored."));
      });
}

void FeaturesPage::showHistory() {
  auto* dialog = new HistoryDialog(admin(), owner(), chosen().name, this);
  connect(dialog, &HistoryDialog::undone, this, [this] {
    sayGood(tr("The change is undone."));
    refresh();
  });
  dialog->open();
}

void FeaturesPage::remove() {
  const QString name = chosen().name;
  confirm(this, tr("Delete %1?").arg(visibleLine(name)),
          tr("Its settings go with it. The history keeps what they were."), tr("&Delete"),
          [this, name] {
            act(m_remove->button(), admin().removeFeature(owner(), name), [this, name](Done) {
              discard();
              sayGood(tr("%1 was deleted.").arg(visibleLine(name)));
            });
          });
}

}  // namespace oc::ui
