// Package github reaches the vendor in styles that hide the call: nothing here is a finding.
package github

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	gh "github.com/google/go-github/v62/github"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// Function holds the query as a value that its constructor sets.
type Function struct {
	capability.BaseCapability
	lookup func(context.Context, string) (bool, error)
	ping   func(context.Context) error
}

func NewFunction(client *gh.Client) *Function {
	return &Function{
		lookup: func(ctx context.Context, name string) (bool, error) {
			found, _, err := client.Search.Repositories(ctx, name, nil)
			if err != nil {
				return false, fmt.Errorf("searching %s: %w", name, err)
			}
			return found.GetTotal() > 0, nil
		},
		ping: func(ctx context.Context) error {
			if _, _, err := client.Zen(ctx); err != nil {
				return fmt.Errorf("zen: %w", err)
			}
			return nil
		},
	}
}

func (t *Function) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Function) ValidateCredentials() error { return t.ping(context.Background()) }

func (t *Function) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	return t.lookup(context.Background(), asset.Name)
}

// Table looks its query up.
type Table struct {
	capability.BaseCapability
	gh *gh.Client
}

var lookups = map[string]func(*Table, context.Context, string) (bool, error){
	"repository": (*Table).repository,
	"user":       (*Table).user,
}

func (t *Table) repository(ctx context.Context, name string) (bool, error) {
	repo, _, err := t.gh.Repositories.Get(ctx, "org", name)
	if err != nil {
		return false, fmt.Errorf("repository %s: %w", name, err)
	}
	return repo != nil, nil
}

func (t *Table) user(ctx context.Context, name string) (bool, error) {
	user, _, err := t.gh.Users.Get(ctx, name)
	if err != nil {
		return false, fmt.Errorf("user %s: %w", name, err)
	}
	return user != nil, nil
}

func (t *Table) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Table) ValidateCredentials() error {
	if _, err := t.user(context.Background(), ""); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Table) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	lookup, ok := lookups[asset.Class]
	if !ok {
		return false, nil
	}
	return lookup(t, context.Background(), asset.Name)
}

// doer is what http.Client does.
type doer interface {
	Do(req *http.Request) (*http.Response, error)
}

// Doer sends raw requests through an interface that only the standard library implements.
type Doer struct {
	capability.BaseCapability
	transport doer
}

func NewDoer() *Doer { return &Doer{transport: http.DefaultClient} }

func (t *Doer) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Doer) ValidateCredentials() error {
	var who struct{ ID string }
	return t.fetch("/me", &who)
}

func (t *Doer) fetch(path string, into any) error {
	req, err := http.NewRequest(http.MethodGet, "https://api.github.com"+path, nil)
	if err != nil {
		return fmt.Errorf("making the request: %w", err)
	}
	resp, err := t.transport.Do(req)
	if err != nil {
		return fmt.Errorf("requesting %s: %w", path, err)
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(into); err != nil {
		return fmt.Errorf("decoding %s: %w", path, err)
	}
	return nil
}

func (t *Doer) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	var repo struct{ ID string }
	if err := t.fetch("/repos/"+asset.Name, &repo); err != nil {
		return false, err
	}
	return repo.ID != "", nil
}

// pager is generic over what it lists.
type pager[T any] struct {
	fetch func(ctx context.Context, token *string) ([]T, *string, error)
}

const maxPages = 100

func (p *pager[T]) find(ctx context.Context, match func(T) bool) (bool, error) {
	var token *string
	for page := 0; page < maxPages; page++ {
		items, next, err := p.fetch(ctx, token)
		if err != nil {
			return false, fmt.Errorf("page: %w", err)
		}
		for _, item := range items {
			if match(item) {
				return true, nil
			}
		}
		if token = next; token == nil {
			break
		}
	}
	return false, nil
}

// AWS gives a generic pager the SDK's call.
type AWS struct {
	capability.BaseCapability
	ec2 *ec2.Client
}

func (a *AWS) Invoke() error {
	if err := a.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (a *AWS) ValidateCredentials() error {
	if _, err := a.ec2.DescribeRegions(context.Background(), &ec2.DescribeRegionsInput{}); err != nil {
		return fmt.Errorf("describing regions: %w", err)
	}
	return nil
}

func (a *AWS) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	p := pager[string]{fetch: func(ctx context.Context, token *string) ([]string, *string, error) {
		out, err := a.ec2.DescribeInstances(ctx, &ec2.DescribeInstancesInput{NextToken: token})
		if err != nil {
			return nil, nil, fmt.Errorf("describing instances: %w", err)
		}
		var ids []string
		for _, reservation := range out.Reservations {
			for _, instance := range reservation.Instances {
				ids = append(ids, aws.ToString(instance.InstanceId))
			}
		}
		return ids, out.NextToken, nil
	}}
	return p.find(context.Background(), func(id string) bool { return id == asset.CloudId })
}
