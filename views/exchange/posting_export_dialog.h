#pragma once

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QStackedWidget;
class QTextEdit;

namespace shortlist {

class PrimaryButton;

/// A posting before it is written to a file or copied: as what, how that looks, and where to.
class PostingExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// What can be written, in the words of the command line.
    struct Format {
        QString word;
        QString name;    ///< "Markdown"
        QString purpose; ///< "for wikis and other tools"
        bool isPage = false;
    };

    PostingExportDialog(const QString &posting, const std::vector<Format> &formats, QWidget *parent = nullptr);

    [[nodiscard]] QString format() const;
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    /// Text as it is written, or HTML of a page that is shown as it prints.
    void setPreview(const QString &text);
    /// While the file is written, in another thread: it cannot be asked for again. `total` is 0 until the pages of a
    /// document are counted.
    void showProgress(qint64 pages, qint64 total);
    /// Why it could not be read or written.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void formatChosen();
    void browseRequested();
    void copyRequested();
    void exportRequested(const QString &path);

private:
    QWidget *buildHeader(const QString &posting);
    QWidget *buildFormats();
    QWidget *buildPreview();
    QWidget *buildFooter();
    void choose();
    void allow();

    std::vector<Format> m_formats;
    QButtonGroup *m_choice;
    QLabel *m_purpose;
    QLabel *m_problem;
    QStackedWidget *m_preview;
    QPlainTextEdit *m_text;
    QTextEdit *m_page;
    QLineEdit *m_path;
    QPushButton *m_copy = nullptr;
    PrimaryButton *m_export = nullptr;
    QProgressBar *m_progress;
    bool m_isWriting = false;
};

} // namespace shortlist
