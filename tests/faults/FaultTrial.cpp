#include "faults/FaultTrial.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;
using Kind = flowconnect::CreationEnd::Kind;

namespace flowconnect::test {

namespace {

QString wordFor(Kind kind)
{
    switch (kind) {
    case Kind::Created:
        return u"created"_s;
    case Kind::Found:
        return u"found"_s;
    case Kind::Existing:
        return u"existing"_s;
    case Kind::Failed:
        return u"failed"_s;
    case Kind::Cancelled:
        return u"cancelled"_s;
    case Kind::Absent:
        return u"absent"_s;
    case Kind::NotYet:
        return u"not yet"_s;
    case Kind::Unknown:
        return u"unknown"_s;
    }
    return {};
}

} // namespace

bool applies(const Fault& fault, FaultStage stage)
{
    switch (stage) {
    case FaultStage::Before:
    case FaultStage::Unmade:
        return fault.kind != ErrorKind::None &&
               !fault.also.contains(
                   ErrorKind::None); // a receipt for what is not there would be a lie, not a fault
    case FaultStage::Made:
        return !fault.isRefusal();
    case FaultStage::Within:
        return true;
    }
    return false;
}

FaultTrial::FaultTrial(const Fault& fault, FaultStage stage, const Leaf& leaf, const QSslConfiguration& trust,
                       const QString& journalFile)
    : m_fault(fault),
      m_stage(stage),
      m_server(leaf),
      m_desk(journalFile, trust)
{
    m_flow.serve(m_server);
    m_desk.creator.setLookPlan(quickLooks({0, 15, 15})); // ms
    connect(&m_desk.creator, &ConnectionCreator::ended, this, [this](const CreationEnd& end) {
        m_ends.append(end);
        Q_EMIT over();
    });
    switch (stage) {
    case FaultStage::Before:
        // Whoever answers early reads no further: the connection ends there, lest the client uses it again.
        m_server.enqueueEarly(fault.step.end == Step::Keep && !fault.step.bytes.isEmpty() &&
                                      fault.deadlineMs == 0
                                  ? fault.step.then(Step::HalfClose)
                                  : fault.step);
        break;
    case FaultStage::Unmade:
        m_flow.plan({.creates = false, .step = fault.step});
        break;
    case FaultStage::Made:
        m_flow.plan({.creates = true, .step = fault.step, .id = fault.id});
        break;
    case FaultStage::Within:
        m_flow.plan({.creates = true, .step = withinAnAnswer(fault)});
        break;
    }
}

void FaultTrial::start(int patience)
{
    HttpLimits limits{20'000};
    if (m_fault.deadlineMs > 0) {
        limits.deadlineMs = m_fault.deadlineMs * patience;
    }
    m_desk.creator.setLimits(limits);
    m_desk.creator.start(m_server.url(QString()), m_draft);
}

bool FaultTrial::reachedItsStage() const
{
    return m_stage == FaultStage::Before || m_flow.posts() == 1;
}

QList<ErrorKind> FaultTrial::kindsToSee() const
{
    if (m_stage == FaultStage::Within) {
        return kindsWithin(m_fault);
    }
    QList<ErrorKind> kinds = QList{m_fault.kind} + m_fault.also;
    if (m_fault.step.kind == Step::Endless) {
        kinds += {ErrorKind::TooLarge, ErrorKind::TimedOut, ErrorKind::Dropped};
    }
    if (m_stage == FaultStage::Before) {
        kinds += ErrorKind::Dropped; // a close with unread bytes resets, and that can overtake the answer
    }
    return kinds;
}

QString FaultTrial::complaintAboutError() const
{
    const PlatformError& error = end().error;
    if (!kindsToSee().contains(error.kind)) {
        return u"error of kind %1, status %2"_s.arg(int(error.kind)).arg(error.httpStatus);
    }
    if (m_stage == FaultStage::Within || error.kind != m_fault.kind || m_fault.step.kind == Step::Endless) {
        return {};
    }
    if (error.httpStatus != m_fault.status || error.code != m_fault.code) {
        return u"status %1, code %2"_s.arg(error.httpStatus).arg(error.code);
    }
    return {};
}

QString FaultTrial::complaint()
{
    m_posts = m_flow.posts();
    const QStringList ids = m_flow.ids();
    if (m_ends.size() != 1 || m_desk.creator.isBusy()) {
        return u"%1 ends"_s.arg(m_ends.size());
    }
    if (m_posts != (m_stage == FaultStage::Before ? 0 : 1) || ids.size() > 1) {
        return u"%1 POSTs, %2 connections"_s.arg(m_posts).arg(ids.size());
    }
    if (!end().noted) {
        return u"not in the journal"_s;
    }
    const Kind kind = end().kind;
    if (kind == Kind::Created || kind == Kind::Found) {
        if (ids != QStringList{end().receipt.id}) {
            return u"another id than the server's"_s;
        }
        if (kind == Kind::Created) {
            return m_stage == FaultStage::Made && kindsToSee().contains(ErrorKind::None)
                       ? QString()
                       : u"a receipt was seen"_s;
        }
        return end().error.outcomeUnknown ? complaintAboutError() : u"looked without a need"_s;
    }
    if (!ids.isEmpty()) {
        return u"a lost connection: "_s + word();
    }
    const bool refused = m_fault.isRefusal() && end().error.kind == m_fault.kind;
    // After an answer that says success it is never said to be absent.
    const int status = end().error.httpStatus;
    const Kind lost = status >= 200 && status < 300 ? Kind::NotYet : Kind::Absent;
    const bool right = refused ? kind == Kind::Failed
                               : kind == lost || (m_stage == FaultStage::Before && kind == Kind::Failed);
    return right ? complaintAboutError() : u"ended as "_s + word();
}

QString FaultTrial::complaintAfterSecondPress()
{
    if (end().kind != Kind::Failed && end().kind != Kind::Absent) {
        return {};
    }
    m_desk.creator.setLimits({20'000});
    const auto second = m_desk.create(m_server.url(QString()), m_draft);
    const bool created =
        second && second->kind == Kind::Created && m_flow.ids() == QStringList{second->receipt.id};
    return created ? QString() : u"Create does not work any more"_s;
}

QString FaultTrial::word() const
{
    return hasEnded() ? wordFor(end().kind) : u"HANGS"_s;
}

} // namespace flowconnect::test
