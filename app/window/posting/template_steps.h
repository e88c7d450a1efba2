#pragma once

#include "template.h"
#include "window/workspace_client.h"

namespace shortlist {

/// Copies and templates of postings, as steps for the writer's thread.

[[nodiscard]] WorkspaceClient::Step duplicateStored(PostingId posting);
[[nodiscard]] WorkspaceClient::Step saveAsTemplate(PostingId posting, const QString &name);
[[nodiscard]] WorkspaceClient::Step startFromTemplate(TemplateId from);
[[nodiscard]] WorkspaceClient::Step removeTemplate(TemplateId from);

} // namespace shortlist
