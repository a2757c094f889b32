#pragma once

namespace oc::ui {

// Makes every TimelineView a list to assistive technology, whose items are the loaded messages with
// author, words, time and delivery state. Harmless when called again.
void installTimelineAccessibility();

}  // namespace oc::ui
