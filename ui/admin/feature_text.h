#pragma once

#include <QString>

// The product's own features and their settings in the person's language; what a tenant made itself
// says its own words. UI thread only.
namespace oc::ui {

QString featureTitle(const QString& name);  // "Closure detection"
QString featureText(const QString& name, const QString& description);
QString settingTitle(const QString& key);  // "Close from"
int settingOrder(const QString& key);      // by what belongs together; unknown ones come last
QString settingText(const QString& key, const QString& description);

}  // namespace oc::ui
