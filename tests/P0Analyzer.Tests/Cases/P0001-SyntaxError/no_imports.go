package acme
