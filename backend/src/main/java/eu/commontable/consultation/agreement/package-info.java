/** Agreement on ideas by level of governance and kind, without telling what single people think: docs/agreement.md has the formula. */
package eu.commontable.consultation.agreement;
