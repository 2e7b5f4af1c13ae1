package uk.homeward.absence;

/** Who is away, and the case that it belongs to. */
public record AbsentPerson(String caseReference, String personReference) {}
