package uk.homeward.visitrecord;

/** An alarm that is open. */
record RaisedAlarm(String reference, String provider, VisitAlarmKind kind, int visit) {

    boolean isAbout(VisitAlarmSubject subject) {
        return kind == subject.kind() && visit == subject.visit() && provider.equals(subject.provider());
    }
}
