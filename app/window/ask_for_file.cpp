#include "window/ask_for_file.h"

#include <QFileDialog>
#include <QFileInfo>

namespace shortlist {

namespace {

QFileDialog *dialogFor(QWidget *parent, const FileQuestion &question)
{
    const bool isNew = question.kind != FileQuestion::Kind::Open;
    auto *dialog = new QFileDialog(parent, question.title, {}, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, question.kind == FileQuestion::Kind::SaveBeside);
    dialog->setDefaultSuffix(question.suffix);
    const QFileInfo place(question.place);
    if (place.isDir()) {
        dialog->setDirectory(question.place);
    } else if (!question.place.isEmpty()) {
        dialog->setDirectory(place.absolutePath());
        dialog->selectFile(place.fileName());
    }
    return dialog;
}

} // namespace

QString fileNameOf(const QString &name, const QString &otherwise)
{
    QString found;
    for (const QChar c : name.left(80)) {
        if (c.isLetterOrNumber())
            found += c.toLower();
        else if (!found.isEmpty() && !found.endsWith(u'-'))
            found += u'-';
    }
    while (found.endsWith(u'-'))
        found.chop(1);
    return found.isEmpty() ? otherwise : found;
}

void askForFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> then)
{
    QFileDialog *dialog = dialogFor(parent, question);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void askForFiles(QWidget *parent, const FileQuestion &question, std::function<void(const QStringList &)> then)
{
    QFileDialog *dialog = dialogFor(parent, question);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(then));
    dialog->open();
}

} // namespace shortlist
