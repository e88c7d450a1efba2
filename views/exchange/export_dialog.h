#pragma once

#include "frame/framed_dialog.h"
#include "shown/posting_summary.h"

#include <QDate>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QProgressBar;
class QTableView;

namespace shortlist {

class TextTableModel;

/// What to export.
struct ExportChoices {
    QString what = QStringLiteral("applications"); ///< as on the command line
    PostingId posting;                             ///< null: of all
    QDate asOf;

    friend bool operator==(const ExportChoices &, const ExportChoices &) = default;
};

/// An export before it is written: what, as of which day, its first rows, and where to.
class ExportDialog final : public FramedDialog {
    Q_OBJECT

public:
    explicit ExportDialog(QDate today, QWidget *parent = nullptr);

    void setPostings(const std::vector<PostingSummary> &postings, PostingId chosen);
    [[nodiscard]] const ExportChoices &choices() const { return m_choices; }
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    /// `withheld`: what the file leaves out, in words; empty: nothing.
    void setPreview(const QStringList &headers, const std::vector<QStringList> &rows, bool isAll,
                    const QString &withheld = {});
    /// While the file is written; until it is closed, or a problem is shown.
    void showProgress(qint64 rows);
    void showProblem(const QString &sentence) override;

Q_SIGNALS:
    void choicesChanged();
    void browseRequested();
    void exportRequested(const QString &path);

private:
    QWidget *buildChoices(QDate today);
    void buildFooter();
    void readChoices();
    void allow();

    ExportChoices m_choices;
    TextTableModel *m_rows;
    QComboBox *m_what;
    QComboBox *m_posting;
    QDateEdit *m_asOf;
    QLineEdit *m_path;
    QTableView *m_table;
    QProgressBar *m_progress = nullptr;
    PrimaryButton *m_export = nullptr;
    bool m_isWriting = false;
};

} // namespace shortlist
