package io.github.openclawmaven.model.gateway;

/**
 * The gateway's exec approvals.
 *
 * @param programNames whether a pattern may be the name of a program; earlier releases drop one that is no path
 * @param argumentPatterns whether an entry may be limited to some arguments
 */
public record ApprovalFacts(ApprovalStore store, boolean programNames, boolean argumentPatterns) {}
