/** What cells mean: words of several languages become kinds, levels, codes, people and addresses, and what was changed is noted. */
package eu.commontable.intake.value;
