/** What a lifecycle begins with, down to its first phase. */
export const LIFECYCLE_HEAD = `---
kind: lifecycle
id: nordvik
language: en
customer: Nordvik
---

# Checklist

## A Preparation

`;
