#pragma once

#include "command.h"
#include "fields.h"

namespace shortlist {

/// Sets the fields of a row from FIELD=VALUE words, for `add` and `edit` alike. An unknown FIELD is wrong usage,
/// and the sentence lists those that there are: `others` too, which the verb takes by itself (position).
[[nodiscard]] Result<> applyFields(Command &command, Posting &posting, const std::vector<FieldText> &words,
                                   const SettableFields &others = {});
[[nodiscard]] Result<> applyFields(Command &command, Candidate &candidate, const std::vector<FieldText> &words,
                                   const SettableFields &others = {});
[[nodiscard]] Result<> applyFields(Command &command, Application &application, const std::vector<FieldText> &words,
                                   const SettableFields &others = {});
[[nodiscard]] Result<> applyFields(Command &command, Stage &stage, const std::vector<FieldText> &texts,
                                   const SettableFields &others = {});
[[nodiscard]] Result<> applyFields(Command &command, Criterion &criterion, const std::vector<FieldText> &texts,
                                   const SettableFields &others = {});
[[nodiscard]] Result<> applyFields(Command &command, Section &section, const std::vector<FieldText> &texts,
                                   const SettableFields &others = {});
[[nodiscard]] Result<> applyFields(Command &command, Note &note, const std::vector<FieldText> &texts,
                                   const SettableFields &others = {});
[[nodiscard]] Result<> applyFields(Command &command, Member &member, const std::vector<FieldText> &texts,
                                   const SettableFields &others = {});
[[nodiscard]] Result<> applyFields(Command &command, Reason &reason, const std::vector<FieldText> &texts,
                                   const SettableFields &others = {});

/// Takes `position` out of the words: from 1; none where it is not there.
[[nodiscard]] Result<std::optional<qint64>> takePosition(std::vector<FieldText> &texts);

/// The kinds of `add`, `edit` and `delete` by their word; wrong usage for another.
[[nodiscard]] Result<Kind> kindNamed(Command &command, const QString &word);

} // namespace shortlist
