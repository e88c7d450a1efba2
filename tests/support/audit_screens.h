#pragma once

#include "audit_stage.h"

#include <functional>

namespace shortlist::test {

/// A screen or dialog of the program and how one comes to it; null where one does not.
struct AuditedScreen {
    const char *name;
    AuditStage::Content content;
    std::function<QWidget *(AuditStage &)> open;
    QStringList driven; ///< controls that the keys of another one move
};

/// Every one there is.
[[nodiscard]] std::vector<AuditedScreen> auditedScreens();
[[nodiscard]] std::vector<AuditedScreen> auditedDialogs();

} // namespace shortlist::test
