#pragma once

#include "json_writer.h"
#include "posting.h"

#include <functional>

namespace shortlist {

/// A posting as JSON, with its criteria, sections and stages, in the words and order that the command line promises.
/// Without ids where nothing is stored. `owner`: the owner's name.
/// `more`: writes further members at the end.
void writePosting(JsonWriter &json, const PostingDocument &document, const QString &owner = {},
                  const std::function<void(JsonWriter &)> &more = {});

/// Which place each criterion has in the list of its kind, from 1, for criteria in the order of their ranks.
[[nodiscard]] std::vector<qint64> positionsByKind(const std::vector<Criterion> &criteria);

/// Null, or an object with amounts in the currency's unit.
void writePay(JsonWriter &json, const Pay &pay);

/// The lines that belong to no section.
[[nodiscard]] QStringList unplacedLines(const Posting &posting);

} // namespace shortlist
