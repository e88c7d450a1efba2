#pragma once

#include "workspace.h"

namespace shortlist::test {

/// A new workspace with a member "Ada" (id 1) and the usual reasons, in UTC. Ends the test program where that fails.
[[nodiscard]] std::unique_ptr<Workspace> newWorkspace(const QString &path, Moment at);

/// The same opened again.
[[nodiscard]] std::unique_ptr<Workspace> openWorkspace(const QString &path, Moment at);

/// Adds a posting with two rated responsibilities, one screened requirement and the usual stages.
[[nodiscard]] PostingId addPostingTo(Workspace &workspace, const QString &title, Moment at);

/// Adds a candidate of that name with an application for the posting.
[[nodiscard]] ApplicationId addPersonTo(Workspace &workspace, PostingId posting, const QString &name, Moment at);

} // namespace shortlist::test
