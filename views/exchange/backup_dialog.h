#pragma once

#include "frame/framed_dialog.h"

namespace shortlist {

/// A backup under way: how far it is, and Cancel.
class BackupDialog final : public FramedDialog {
    Q_OBJECT

public:
    explicit BackupDialog(const QString &path, QWidget *parent = nullptr);

    void showProgress(qint64 done, qint64 total);

private:
    QProgressBar *m_progress;
};

} // namespace shortlist
