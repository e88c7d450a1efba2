#pragma once

#include "describe.h"

namespace shortlist {

/// A file that belongs to a posting: the text that it was read from. Its bytes are stored once, by their hash.
struct PostingFile {
    PostingFileId id;
    QString uuid;
    PostingId posting;
    QString name;    ///< as the person's file was called
    qint64 size = 0; ///< in bytes
    QString hash;    ///< SHA-256 of the bytes, hexadecimal
    Moment addedAt;
    MemberId by;

    friend bool operator==(const PostingFile &, const PostingFile &) = default;
};

template <>
struct Describe<PostingFile> {
    static constexpr Kind kind = Kind::PostingFile;
    static constexpr auto fields = std::make_tuple(
        field("uuid", &PostingFile::uuid), field("posting_id", &PostingFile::posting),
        field("name", &PostingFile::name), field("size", &PostingFile::size), field("hash", &PostingFile::hash),
        field("added_at", &PostingFile::addedAt), field("by_id", &PostingFile::by));
};

/// The name of bytes in a workspace: their SHA-256 in hexadecimal digits.
[[nodiscard]] QString contentHash(const QByteArray &bytes);

/// What a file is called: without folders, never empty.
[[nodiscard]] QString fileNameIn(const QString &path);

/// A file of those bytes, not stored yet. `path`: with or without folders.
[[nodiscard]] PostingFile fileOf(const QString &path, const QByteArray &bytes);

} // namespace shortlist
