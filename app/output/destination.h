#pragma once

#include "result.h"

#include <QIODevice>

#include <memory>

namespace shortlist {

/// Where an export goes: a device that is there already (standard output), or a file of that name. The file is written
/// beside it under another name and takes its place only when it is whole; until then an older one stays.
class Destination {
public:
    explicit Destination(QIODevice &device) : m_device(&device) {}
    /// BadInput for what an export must not replace: a folder, a workspace or a file that belongs to one.
    [[nodiscard]] static Result<Destination> file(const QString &path);
    Destination(Destination &&) noexcept = default;

    [[nodiscard]] QIODevice &device() const { return *m_device; }
    /// Makes a file whole. Without it nothing is left.
    [[nodiscard]] Result<> finish();

private:
    explicit Destination(std::unique_ptr<QIODevice> own) : m_own(std::move(own)), m_device(m_own.get()) {}

    std::unique_ptr<QIODevice> m_own;
    QIODevice *m_device;
};

/// A file of those bytes, whole or not at all.
[[nodiscard]] Result<> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace shortlist
