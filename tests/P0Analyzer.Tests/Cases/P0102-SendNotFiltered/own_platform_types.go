package umbra

import (
	"context"
	"fmt"
	"net/http"
)

type (
	Asset    struct{ Name string }
	VMFilter struct{ blocked map[string]bool }
	Job      struct{ sent []any }
	XYZ      struct{ Job *Job }
)

func NewVMFilter() *VMFilter { return &VMFilter{blocked: map[string]bool{}} }

func (f *VMFilter) Asset(asset *Asset) bool { return f.blocked[asset.Name] }

func (j *Job) Send(items ...any) { j.sent = append(j.sent, items...) }

type Umbra struct {
	XYZ
	Filter *VMFilter
}

func New() *Umbra {
	return &Umbra{Filter: NewVMFilter()} // evidence vmfilter "init"
}

func (u Umbra) get(ctx context.Context, path string) ([]Asset, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://umbra.example"+path, nil)
	if err != nil {
		return nil, fmt.Errorf("making a request: %w", err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, fmt.Errorf("asking for %s: %w", path, err)
	}
	defer response.Body.Close()
	return []Asset{{Name: response.Status}}, nil
}

func (u Umbra) Invoke() error {
	if err := u.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	assets, err := u.get(context.Background(), "/assets")
	if err != nil {
		return fmt.Errorf("listing assets: %w", err)
	}
	for _, asset := range assets {
		if u.Filter.Asset(&asset) {
			continue
		}
		u.Job.Send(&asset) // evidence vmfilter "use"
	}
	u.Job.Send(&assets[0]) // want P0102 "assets"
	return nil
}

func (u Umbra) ValidateCredentials() error {
	if _, err := u.get(context.Background(), "/me"); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (u Umbra) CheckAffiliation(asset Asset) (bool, error) {
	found, err := u.get(context.Background(), "/assets/"+asset.Name)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Name, err)
	}
	return len(found) > 0, nil
}
