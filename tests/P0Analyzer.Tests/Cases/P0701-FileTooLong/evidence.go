package acme // evidence file_size "28 lines"

import "fmt"

type Acme struct {
	client vendorClient
}

func (a *Acme) Invoke() error {
	if err := a.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (a *Acme) ValidateCredentials() error {
	if err := a.client.Ping(); err != nil {
		return fmt.Errorf("asking for the account: %w", err)
	}
	return nil
}

func (a *Acme) CheckAffiliation(asset string) (bool, error) {
	if _, err := a.client.Get(asset); err != nil {
		return false, fmt.Errorf("asking for %s: %w", asset, err)
	}
	return true, nil
}
