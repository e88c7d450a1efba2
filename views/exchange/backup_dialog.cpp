#include "exchange/backup_dialog.h"

#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QProgressBar>
#include <QPushButton>

namespace shortlist {

BackupDialog::BackupDialog(const QString &path, QWidget *parent)
    : FramedDialog(QStringLiteral("backup"), tr("Back up"), parent), m_progress(addProgress())
{
    setSummary(tr("Copying to %1. Cancel leaves nothing behind.").arg(shortLine(path, 300)));
    m_progress->setRange(0, 1000);
    addToFooter(new QWidget);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    resize(60 * unit(), sizeHint().height());
}

void BackupDialog::showProgress(qint64 done, qint64 total)
{
    m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
}

} // namespace shortlist
