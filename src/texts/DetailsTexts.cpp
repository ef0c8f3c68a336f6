#include "texts/DetailsTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct DetailsTexts
{
    Q_DECLARE_TR_FUNCTIONS(DetailsTexts)
};

QString oneOddityText(Oddity oddity)
{
    switch (oddity) {
    case Oddity::UnescapedSign:
        return DetailsTexts::tr("The password has signs that should be written as %2F, %40 and so on; this "
                                "is the likely reading. Compare server and user name.");
    case Oddity::BadPercent:
        return DetailsTexts::tr("A percent sign that encodes nothing was taken as it is.");
    case Oddity::OtherReading:
        return DetailsTexts::tr("This is how a strict program reads the same text.");
    case Oddity::UnclosedQuote:
        return DetailsTexts::tr("A quotation mark or brace is never closed. Compare the values.");
    case Oddity::RepeatedKey:
        return DetailsTexts::tr("One detail is there more than once; the last one was taken.");
    case Oddity::PasswordVariable:
        return DetailsTexts::tr(
            "A value comes from a variable that is not in the text. Fill it in yourself.");
    }
    return {};
}

} // namespace

QString textProblemText(TextProblem problem)
{
    switch (problem) {
    case TextProblem::None:
        return {};
    case TextProblem::Empty:
        return DetailsTexts::tr("There was no text in it. Copy the line once more.");
    case TextProblem::TooLong:
        return DetailsTexts::tr("This is far too long for the details of a database. Copy only the line with "
                                "them.");
    case TextProblem::UnknownForm:
        return DetailsTexts::tr("This is no connection string or URL that is known here. Fill in the fields "
                                "below instead.");
    case TextProblem::NothingInside:
        return DetailsTexts::tr(
            "There are no details in it. Copy the whole line, or fill in the fields below.");
    case TextProblem::OtherDatabase:
        return DetailsTexts::tr(
            "This belongs to another kind of database. Only PostgreSQL works here; ask for "
            "its connection string.");
    }
    return {};
}

QString oddityText(const QList<Oddity>& oddities)
{
    QStringList texts;
    for (const Oddity oddity : oddities) {
        texts += oneOddityText(oddity);
    }
    return texts.join(u'\n');
}

QString choiceText(const DatabaseDetails& details)
{
    return details.oddities.contains(Oddity::OtherReading)
               ? DetailsTexts::tr("%1 (read strictly)").arg(visibleText(details.label))
               : visibleText(details.label);
}

QString visibleText(const QString& value)
{
    QString text = value;
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            c = u'�';
        }
    }
    qsizetype begin = 0;
    while (begin < text.size() && text.at(begin) == u' ') {
        text[begin++] = u'␣';
    }
    for (qsizetype end = text.size() - 1; end > begin && text.at(end) == u' '; --end) {
        text[end] = u'␣';
    }
    return text;
}

} // namespace flowconnect
