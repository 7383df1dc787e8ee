package eu.commontable.dilemma;

/** What the viewer may do with a dilemma now. */
public record DilemmaMay(
        boolean edit,
        boolean accept,
        boolean decline,
        boolean conclude,
        boolean reopen,
        boolean withdraw,
        boolean archive,
        boolean place) {}
